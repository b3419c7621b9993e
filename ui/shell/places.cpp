// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/commitments/commitments_page.h"
#include "ui/first_run/first_run_page.h"
#include "ui/meetings/meeting_forms.h"
#include "ui/meetings/meetings_page.h"
#include "ui/mirror/mirror_page.h"
#include "ui/prep/prep_page.h"
#include "ui/priorities/priorities_page.h"
#include "ui/rep/rep_page.h"
#include "ui/standards/standards_page.h"
#include "ui/team/team_page.h"
#include "ui/widgets/attempt.h"

namespace headroom {

Places::Places(Workspace& workspace, Theme& theme, std::optional<TeamId> team, QDate today, QWidget* parent)
    : QStackedWidget(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_team(team),
      m_today(today),
      m_teamPage(newTeamPage()) {}

TeamPage* Places::newTeamPage() {
    auto* page = new TeamPage(m_workspace, m_theme);
    addWidget(page);
    connect(page, &TeamPage::prepareRequested, this, &Places::prepare);
    connect(page, &TeamPage::repOpened, this, &Places::openRep);
    connect(page, &TeamPage::potentialRequested, this, &Places::agreePotential);
    connect(page, &TeamPage::commitmentsRequested, this, [this] { open(Place::Commitments); });
    connect(page, &TeamPage::logRequested, this, &Places::logRequested);
    connect(page, &TeamPage::logAnyRequested, this, [this] { Q_EMIT logRequested({}); });
    connect(page, &TeamPage::logPlannedRequested, this, &Places::logPlannedRequested);
    connect(page, &TeamPage::bookRequested, this, [this](RepId rep) { book(rep); });
    connect(page, &TeamPage::editRequested, this, &Places::editRequested);
    connect(page, &TeamPage::archiveRequested, this, &Places::archiveRequested);
    connect(page, &TeamPage::archivedRequested, this, &Places::archivedRequested);
    connect(page, &TeamPage::quickSwitchRequested, this, &Places::findRequested);
    connect(page, &TeamPage::namesRequested, this, &Places::namesRequested);
    connect(page, &TeamPage::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(page, &TeamPage::newerFileChosen, this, &Places::importRequested);
    connect(page, &TeamPage::calendarRequested, this, &Places::calendarRequested);
    return page;
}

// Pages beside Team are made when they are first shown: one takes time even while it is hidden.
FirstRunPage* Places::firstRun() {
    if (m_firstRun) return m_firstRun;
    m_firstRun = new FirstRunPage(m_theme);
    addWidget(m_firstRun);
    connect(m_firstRun, &FirstRunPage::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_firstRun, &FirstRunPage::namesRequested, this, &Places::namesRequested);
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &Places::sampleRequested);
    connect(m_firstRun, &FirstRunPage::storeRequested, this, &Places::storeRequested);
    return m_firstRun;
}

RepPage* Places::repPage() {
    if (m_repPage) return m_repPage;
    m_repPage = new RepPage(m_workspace, m_theme);
    addWidget(m_repPage);
    connect(m_repPage, &RepPage::repOpened, this, &Places::openRep);
    connect(m_repPage, &RepPage::teamRequested, this, &Places::leave);
    connect(m_repPage, &RepPage::quickSwitchRequested, this, &Places::findRequested);
    connect(m_repPage, &RepPage::prepareRequested, this, &Places::prepare);
    connect(m_repPage, &RepPage::logRequested, this, &Places::logRequested);
    connect(m_repPage, &RepPage::conversationOpened, this, &Places::conversationOpened);
    connect(m_repPage, &RepPage::editRequested, this, &Places::editRequested);
    connect(m_repPage, &RepPage::archiveRequested, this, &Places::archiveRequested);
    return m_repPage;
}

MeetingsPage* Places::meetingsPage() {
    if (m_meetingsPage) return m_meetingsPage;
    m_meetingsPage = new MeetingsPage(m_workspace, m_theme);
    addWidget(m_meetingsPage);
    connect(m_meetingsPage, &MeetingsPage::prepareRequested, this, &Places::prepare);
    connect(m_meetingsPage, &MeetingsPage::conversationOpened, this, &Places::conversationOpened);
    connect(m_meetingsPage, &MeetingsPage::logRequested, this, &Places::logPlannedRequested);
    return m_meetingsPage;
}

CommitmentsPage* Places::commitmentsPage() {
    if (m_commitmentsPage) return m_commitmentsPage;
    m_commitmentsPage = new CommitmentsPage(m_workspace, m_theme);
    addWidget(m_commitmentsPage);
    connect(m_commitmentsPage, &CommitmentsPage::logRequested, this, &Places::logRequested);
    connect(m_commitmentsPage, &CommitmentsPage::conversationOpened, this, &Places::conversationOpened);
    return m_commitmentsPage;
}

PrioritiesPage* Places::prioritiesPage() {
    if (m_prioritiesPage) return m_prioritiesPage;
    m_prioritiesPage = new PrioritiesPage(m_workspace, m_theme);
    addWidget(m_prioritiesPage);
    connect(m_prioritiesPage, &PrioritiesPage::conversationOpened, this, &Places::conversationOpened);
    return m_prioritiesPage;
}

StandardsPage* Places::standardsPage() {
    if (m_standardsPage) return m_standardsPage;
    m_standardsPage = new StandardsPage(m_workspace, m_theme);
    addWidget(m_standardsPage);
    connect(m_standardsPage, &StandardsPage::conversationOpened, this, &Places::conversationOpened);
    return m_standardsPage;
}

MirrorPage* Places::mirrorPage() {
    if (m_mirrorPage) return m_mirrorPage;
    m_mirrorPage = new MirrorPage(m_workspace, m_theme);
    addWidget(m_mirrorPage);
    return m_mirrorPage;
}

PrepPage* Places::prepPage() {
    if (m_prepPage) return m_prepPage;
    m_prepPage = new PrepPage(m_workspace, m_theme);
    addWidget(m_prepPage);
    connect(m_prepPage, &PrepPage::leaveRequested, this, &Places::leave);
    connect(m_prepPage, &PrepPage::bookRequested, this, [this](RepId rep) { book(rep); });
    connect(m_prepPage, &PrepPage::finished, this, [this](const QString& sentence) {
        leave();
        Q_EMIT said(sentence);
    });
    return m_prepPage;
}

Page* Places::pageOf(Place place) {
    switch (place) {
        case Place::Meetings:
            return meetingsPage();
        case Place::Commitments:
            return commitmentsPage();
        case Place::Priorities:
            return prioritiesPage();
        case Place::Standards:
            return standardsPage();
        case Place::Mirror:
            return mirrorPage();
        default:
            return m_teamPage;
    }
}

Page* Places::currentPage() const {
    return qobject_cast<Page*>(currentWidget());
}

Place Places::place() const {
    const QWidget* page = currentWidget();
    if (page == m_firstRun) return Place::FirstRun;
    if (page == m_meetingsPage) return Place::Meetings;
    if (page == m_commitmentsPage) return Place::Commitments;
    if (page == m_prioritiesPage) return Place::Priorities;
    if (page == m_standardsPage) return Place::Standards;
    if (page == m_mirrorPage) return Place::Mirror;
    if (page == m_repPage) return Place::Rep;
    return page == m_prepPage ? Place::Prep : Place::Team;
}

std::optional<RepId> Places::currentRep() const {
    if (place() == Place::Rep) return m_repPage->currentRep();
    if (place() == Place::Prep) return m_prepPage->currentRep();
    return currentPage() ? currentPage()->currentRep() : std::nullopt;
}

void Places::setToday(QDate today) {
    m_today = today;
    attempt(this, [&] {
        for (Page* page : findChildren<Page*>(Qt::FindDirectChildrenOnly)) page->showTeam(m_team, today);
        if (place() == Place::Rep) m_repPage->showRep(*m_repPage->currentRep(), today);
        if (place() == Place::Prep) m_prepPage->showRep(*m_prepPage->currentRep(), today);
    });
}

void Places::setTeam(std::optional<TeamId> team) {
    m_team = team;
    open(navigatedPlace(place()));
}

void Places::open(Place place) {
    attempt(this, [&] {
        if (m_workspace.reps(true).empty()) return show(firstRun());
        Page* page = pageOf(place);
        page->showTeam(m_team, m_today);
        show(page);
    });
}

void Places::openPriority(PriorityId priority) {
    open(Place::Priorities);
    if (place() == Place::Priorities) m_prioritiesPage->choose(priority);
}

void Places::openStandard(StandardId standard) {
    open(Place::Standards);
    if (place() == Place::Standards) m_standardsPage->choose(standard);
}

void Places::openRep(RepId rep) {
    attempt(this, [this, rep] {
        repPage()->showRep(rep, m_today);
        show(repPage());
    });
}

void Places::prepare(RepId rep) {
    attempt(this, [this, rep] {
        prepPage()->showRep(rep, m_today);
        if (place() != Place::Prep) m_beforePrep = currentWidget();
        show(prepPage());
    });
}

void Places::agreePotential(RepId rep) {
    openRep(rep);
    if (place() == Place::Rep) m_repPage->agreePotential();
}

void Places::leave() {
    const std::optional<RepId> rep = currentRep();
    if (place() == Place::Prep && m_beforePrep == m_repPage && rep && m_workspace.rep(*rep))
        return openRep(*rep);
    if (place() == Place::Prep && m_beforePrep && m_beforePrep != m_teamPage && m_beforePrep != m_firstRun)
        return show(m_beforePrep);
    open(Place::Team);
    if (rep) m_teamPage->selectRep(*rep);
}

void Places::book(std::optional<RepId> rep) {
    if (m_workspace.isReadOnly() || m_workspace.reps().empty()) return;
    if (place() == Place::Meetings) return m_meetingsPage->book(rep);
    attempt(this, [&] { MeetingForms::book({m_workspace, m_theme, this, m_today}, rep, m_team); });
}

void Places::searchConversations(const QString& words) {
    open(Place::Meetings);
    if (place() == Place::Meetings) m_meetingsPage->search(words);
}

void Places::selectOnTeam(RepId rep) {
    m_teamPage->selectRep(rep);
}

void Places::openPrevious() {
    if (place() == Place::Rep) m_repPage->openPrevious();
}

void Places::openNext() {
    if (place() == Place::Rep) m_repPage->openNext();
}

void Places::toggleTable() {
    if (place() == Place::Rep) m_repPage->toggleTable();
    if (place() == Place::Mirror) m_mirrorPage->toggleTable();
}

void Places::print() {
    if (place() == Place::Prep) m_prepPage->print();
}

bool Places::writeTopic() {
    if (place() != Place::Prep) return false;
    m_prepPage->addTopic();
    return true;
}

void Places::show(QWidget* page) {
    if (currentWidget() != page) setCurrentWidget(page);
    Q_EMIT placeChanged();
}

}  // namespace headroom
