// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/nav_button.h"
#include "ui/shell/team_chooser.h"
#include "ui/widgets/page_scroll.h"

#include <QVBoxLayout>

namespace headroom {

Navigation::Navigation(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_chooser(new TeamChooser(theme)),
      m_team(new NavButton(theme, QStringLiteral("team"), tr("Team"))),
      m_meetings(new NavButton(theme, QStringLiteral("log"), tr("1:1s"))),
      m_commitments(new NavButton(theme, QStringLiteral("commitments"), tr("Commitments"))),
      m_priorities(new NavButton(theme, QStringLiteral("priorities"), tr("Priorities"))),
      m_standards(new NavButton(theme, QStringLiteral("standards"), tr("Standards"))),
      m_mirror(new NavButton(theme, QStringLiteral("mirror"), tr("Mirror"))),
      m_import(new NavButton(theme, QStringLiteral("import"), tr("Import data"))) {
    auto* settings = new NavButton(theme, QStringLiteral("settings"), tr("Settings"));
    auto* keys = new NavButton(theme, QStringLiteral("keys"), tr("Keys"));
    m_buttons = {m_team,   m_meetings, m_commitments, m_priorities, m_standards,
                 m_mirror, m_import,   settings,      keys};
    setPlace(Place::Team);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::s, size::m, size::s, size::m);
    layout->setSpacing(2);
    layout->addWidget(m_chooser);
    layout->addSpacing(size::m);
    layout->addWidget(newPlaces(), 1);
    for (NavButton* button : {m_import, settings, keys}) layout->addWidget(button);
    setFixedWidth(size::nav);
    setAccessibleName(tr("Navigation"));

    connect(m_chooser, &TeamChooser::teamChosen, this, &Navigation::teamChosen);
    connect(m_team, &NavButton::clicked, this, &Navigation::teamPlaceChosen);
    connect(m_meetings, &NavButton::clicked, this, &Navigation::meetingsChosen);
    connect(m_commitments, &NavButton::clicked, this, &Navigation::commitmentsChosen);
    connect(m_priorities, &NavButton::clicked, this, &Navigation::prioritiesChosen);
    connect(m_standards, &NavButton::clicked, this, &Navigation::standardsChosen);
    connect(m_mirror, &NavButton::clicked, this, &Navigation::mirrorChosen);
    connect(m_import, &NavButton::clicked, this, &Navigation::importRequested);
    connect(settings, &NavButton::clicked, this, &Navigation::settingsRequested);
    connect(keys, &NavButton::clicked, this, &Navigation::keysRequested);
}

// Scrolls where the window is low and the text large.
QWidget* Navigation::newPlaces() {
    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (NavButton* button : {m_team, m_meetings, m_commitments, m_priorities, m_standards, m_mirror})
        column->addWidget(button);
    column->addStretch();
    auto* scroll = new PageScroll(places);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void Navigation::presentTeams(const std::vector<Team>& teams, std::optional<TeamId> current, int reps) {
    m_chooser->present(teams, current, reps);
}

void Navigation::setPlace(Place place) {
    m_team->setCurrent(place == Place::Team);
    m_meetings->setCurrent(place == Place::Meetings);
    m_commitments->setCurrent(place == Place::Commitments);
    m_priorities->setCurrent(place == Place::Priorities);
    m_standards->setCurrent(place == Place::Standards);
    m_mirror->setCurrent(place == Place::Mirror);
}

void Navigation::setCanChange(bool canChange) {
    m_import->setEnabled(canChange);
}

void Navigation::presentToLog(int conversations) {
    m_meetings->setCount(conversations, tr("%n conversation(s) to log", nullptr, conversations));
}

void Navigation::presentLate(int promises) {
    m_commitments->setCount(promises, tr("%n promise(s) of yours late", nullptr, promises));
}

void Navigation::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? size::navCollapsed : size::nav);
    m_chooser->setCollapsed(isCollapsed);
    for (NavButton* button : m_buttons) button->setCollapsed(isCollapsed);
}

}  // namespace headroom
