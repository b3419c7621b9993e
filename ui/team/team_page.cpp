// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "ui/charts/mark_legend.h"
#include "ui/charts/marks.h"
#include "ui/promises/promise_forms.h"
#include "ui/promises/struggle_forms.h"
#include "ui/promises/waiting_actions.h"
#include "ui/team/calendar_notice.h"
#include "ui/team/coaching_card.h"
#include "ui/team/next_panel.h"
#include "ui/team/rep_table.h"
#include "ui/team/team_headline.h"
#include "ui/team/waiting_panel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int cardsAbreastFrom = 860, rangeMarkWidth = 22;
constexpr qint64 betweenLooksMs = 60'000;

QString subtitleFor(QDate today, const Leader& leader) {
    const FiscalCalendar calendar = leader.calendar();
    const Quarter quarter = calendar.quarterOf(today);
    const qint64 week = calendar.period(quarter).first().daysTo(today) / 7 + 1;
    return TeamPage::tr("%1 · week %2 of Q%3")
        .arg(QLocale().toString(today, TeamPage::tr("dddd d MMMM yyyy", "a date format")),
             QString::number(week), QString::number(quarter.number));
}

// A line of the style sheet's, 1 px across its direction.
QFrame* newRule(Qt::Orientation orientation) {
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    orientation == Qt::Vertical ? rule->setFixedWidth(1) : rule->setFixedHeight(1);
    return rule;
}

void paintRange(QPainter& painter, const Theme& theme, QPointF center) {
    constexpr double half = rangeMarkWidth / 2.0;
    marks::paintRepBand(painter, theme, center.x() - half, center.x() + half, center.y());
    marks::paintRepDot(painter, theme, center);
}

QWidget* newRangeLegend(Theme& theme) {
    return new MarkLegend(theme, {{TeamPage::tr("now, with likely range"), rangeMarkWidth, paintRange},
                                  {TeamPage::tr("baseline"), 4, marks::paintStartTick},
                                  {TeamPage::tr("potential you agreed"), 8, marks::paintPotentialFlag}});
}

}  // namespace

TeamPage::TeamPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("Team"), parent),
      m_head(newHead(theme)),
      m_newerFile(new InlineNotice(theme)),
      m_calendar(new CalendarNotice(workspace, theme)),
      m_headline(new TeamHeadline(theme)) {
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setSpacing(size::m);
    m_content->addWidget(m_newerFile);
    m_content->addWidget(m_calendar);
    m_content->addWidget(m_headline);
    m_content->addWidget(newCards(theme));
    m_content->addWidget(newRepsCard(theme), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new PageScroll(content), 1);
    fit();
    auto* open = new LinkButton(theme, tr("Look at it"));
    m_newerFile->addAction(open);
    m_changing.push_back(open);
    m_newerFile->setCloseable(true);
    connect(open, &LinkButton::clicked, this, [this] { Q_EMIT newerFileChosen(m_newerPath); });
    connect(m_calendar, &CalendarNotice::calendarRequested, this, &TeamPage::calendarRequested);
    connect(&workspace, &Workspace::changed, this, &TeamPage::onWorkspaceChanged);
    connect(&theme, &Theme::changed, this, &TeamPage::fit);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &TeamPage::onNewerFilesFound);
    setFocusProxy(m_table);
    setCanChange(!workspace.isReadOnly());
}

void TeamPage::setCanChange(bool canChange) {
    for (QWidget* widget : m_changing) widget->setEnabled(canChange);
    m_next->setCanChange(canChange);
    m_waiting->setCanChange(canChange);
    m_table->setCanChange(canChange);
}

PageHead* TeamPage::newHead(Theme& theme) {
    auto* head = new PageHead(theme);
    head->setTitle(tr("Team"));
    auto* find = new ActionButton(theme, tr("Go to a rep"));
    find->setKeyHint(QKeySequence(tr("Ctrl+K")));
    find->setIcon(icon(theme, QStringLiteral("search"), Tone::Text3));
    connect(&theme, &Theme::changed, find,
            [find, &theme] { find->setIcon(icon(theme, QStringLiteral("search"), Tone::Text3)); });
    auto* log = new ActionButton(theme, tr("Log conversation"));
    log->setKeyHint(QKeySequence(tr("Ctrl+L")));
    connect(find, &ActionButton::clicked, this, &TeamPage::quickSwitchRequested);
    connect(log, &ActionButton::clicked, this, &TeamPage::logAnyRequested);
    head->addAction(find);
    head->addAction(log);
    m_changing.push_back(log);
    return head;
}

QWidget* TeamPage::newCards(Theme& theme) {
    m_next = new NextPanel(theme);
    m_waiting = new WaitingPanel(theme);
    m_coaching = new CoachingCard(theme);
    auto* todo = new Card(theme);
    todo->setBodyMargins({});
    todo->setAccessibleName(tr("For you to do"));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_next, 20);
    halves->addWidget(newRule(Qt::Vertical));
    halves->addWidget(m_waiting, 28);
    todo->body()->addLayout(halves, 1);
    auto* cards = new QWidget;
    cards->setMaximumWidth(size::maxContentWidth);
    cards->setMinimumHeight(168);
    m_cards = new QHBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(size::cardGap);
    m_cards->addWidget(todo, 48);
    m_cards->addWidget(m_coaching, 22);
    connect(m_next, &NextPanel::prepareRequested, this, &TeamPage::prepareRequested);
    connect(m_next, &NextPanel::logRequested, this, &TeamPage::logRequested);
    connect(m_waiting, &WaitingPanel::potentialRequested, this, &TeamPage::potentialRequested);
    connect(m_waiting, &WaitingPanel::commitmentsRequested, this, &TeamPage::commitmentsRequested);
    connect(m_waiting, &WaitingPanel::settled, this, &TeamPage::onSettled);
    return cards;
}

Card* TeamPage::newRepsCard(Theme& theme) {
    m_table = new RepTable(theme);
    m_empty = new EmptyState(theme);
    m_empty->setContentsMargins(size::cardPadding, 0, size::cardPadding, 0);
    m_empty->setSentence(tr("Nobody is on this team yet."),
                         tr("Add names, or import a file that names them."));
    auto* card = new Card(theme);
    card->setHeading(tr("Reps"), tr("longest wait for you first"));
    card->addToHeading(newRangeLegend(theme));
    card->setBodyMargins({0, size::xs, 0, 0});
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(newRule(Qt::Horizontal));
    card->body()->addWidget(newRepsFoot(theme));
    connect(m_table, &RepTable::prepareRequested, this, &TeamPage::prepareRequested);
    connect(m_table, &RepTable::repOpened, this, &TeamPage::repOpened);
    connect(m_table, &RepTable::potentialRequested, this, &TeamPage::potentialRequested);
    connect(m_table, &RepTable::logRequested, this, &TeamPage::logRequested);
    connect(m_table, &RepTable::bookRequested, this, &TeamPage::bookRequested);
    connect(m_table, &RepTable::askedForHelp, this,
            [this](RepId rep) { withRep(rep, StruggleForms::askedForHelp); });
    connect(m_table, &RepTable::struggleRequested, this,
            [this](RepId rep) { withRep(rep, StruggleForms::raise); });
    connect(m_table, &RepTable::promiseRequested, this,
            [this](RepId rep) { PromiseForms::add(place(), Party::Leader, rep); });
    connect(m_table, &RepTable::editRequested, this, &TeamPage::editRequested);
    connect(m_table, &RepTable::archiveRequested, this, &TeamPage::archiveRequested);
    return card;
}

QWidget* TeamPage::newRepsFoot(Theme& theme) {
    auto* foot = new QWidget;
    auto* remark = new TextLabel(theme, TypeStyle::Caption, Tone::Text3);
    remark->setText(
        tr("Every rate covers 13 weeks, so the quarter-end rush cancels out. Likely range is 90 %."));
    remark->setEliding();
    auto* names = new LinkButton(theme, tr("Add names"));
    auto* import = new LinkButton(theme, tr("Import"));
    m_archived = new LinkButton(theme, tr("Archived reps"));
    m_changing.insert(m_changing.end(), {names, import});
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(size::l, 2, size::m, 2);
    line->setSpacing(size::m);
    line->addWidget(remark, 1);
    line->addWidget(names);
    line->addWidget(import);
    line->addWidget(m_archived);
    connect(names, &LinkButton::clicked, this, &TeamPage::namesRequested);
    connect(import, &LinkButton::clicked, this, &TeamPage::importRequested);
    connect(m_archived, &LinkButton::clicked, this, &TeamPage::archivedRequested);
    return foot;
}

void TeamPage::read() {
    present(workspace().teamOverview(team(), today()));
    m_archived->setVisible(workspace().reps(true).size() > workspace().reps().size());
}

void TeamPage::present(const TeamOverview& overview) {
    m_head->setSubtitle(subtitleFor(overview.today, workspace().leader()));
    m_headline->present(overview);
    m_next->present(overview);
    m_waiting->present(overview);
    m_coaching->present(overview);
    m_table->present(overview);
    m_table->setHidden(overview.isEmpty());
    m_empty->setVisible(overview.isEmpty());
}

void TeamPage::lookForNewerFiles() {
    if (!today().isValid()) return;
    if (m_sinceLooked.isValid() && m_sinceLooked.elapsed() < betweenLooksMs) return;
    m_sinceLooked.start();
    m_calendar->look(today());
    attempt(this, [this] { m_looking.setFuture(workspace().newerFilesInBackground()); });
}

void TeamPage::onNewerFilesFound() {
    const std::vector<NewerFile> found = m_looking.result();
    if (found.empty()) {
        m_newerFile->hide();
        m_newerPath.clear();
        return;
    }
    if (found.front().path == m_newerPath) return;
    m_newerPath = found.front().path;
    m_newerFile->showInformation(
        tr("A newer file is beside the one you imported: %1, from %2.")
            .arg(found.front().fileName, QLocale().toString(found.front().modifiedAt, QLocale::ShortFormat)));
}

std::optional<RepId> TeamPage::currentRep() const {
    return m_table->currentRep();
}

void TeamPage::selectRep(RepId rep) {
    m_table->selectRep(rep);
}

void TeamPage::withRep(RepId rep, void (*open)(const FormPlace&, const Rep&)) {
    if (workspace().isReadOnly()) return;
    attempt(this, [&] {
        if (const std::optional<Rep> found = workspace().rep(rep)) open(place(), *found);
    });
}

void TeamPage::onSettled(const WaitingItem& item) {
    if (item.kind == WaitingKind::ToLog) Q_EMIT logPlannedRequested(item.conversation);
    WaitingActions::act(place(), item);
}

// What was offered may be taken in by now: the next look, when the window comes to the front, is not put off.
void TeamPage::onWorkspaceChanged() {
    if (m_calendar->isOffering() || !m_newerPath.isEmpty()) m_sinceLooked.invalidate();
    if (!m_newerPath.isEmpty()) lookForNewerFiles();
}

void TeamPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!focusWidget()) setFocus(Qt::OtherFocusReason);
}

// Queued: the window is painted first.
bool TeamPage::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) QTimer::singleShot(0, this, &TeamPage::lookForNewerFiles);
    return QWidget::event(event);
}

void TeamPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TeamPage::fit() {
    const bool isCompact =
        window()->width() < size::compactWidthBelow || window()->height() < size::compactHeightBelow;
    m_head->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    m_content->setContentsMargins(size::pageMargin, 0, size::pageMargin, isCompact ? size::m : size::l);
    const bool isLarge = theme().textScale() > 1;
    m_head->setCompact(isCompact && !isLarge);
    m_headline->setCompact(isCompact && !isLarge);
    m_cards->setDirection(width() < theme().scaled(cardsAbreastFrom) ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
    m_cards->setSpacing(isCompact ? size::cardGapCompact : size::cardGap);
    m_table->setCompact(isCompact);
}

}  // namespace headroom
