// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetings_page.h"

#include "core/workspace/wording.h"
#include "ui/meetings/meeting_bar.h"
#include "ui/meetings/meeting_forms.h"
#include "ui/meetings/meeting_tree.h"
#include "ui/meetings/week_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int rowsOfADay = 4, rowsOfADayCompact = 3, leastListHeight = 220;
constexpr int readAheadEveryMilliseconds = 40;
}  // namespace

MeetingsPage::MeetingsPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("1:1s"), parent),
      m_content(new QVBoxLayout),
      m_head(new PageHead(theme)),
      m_book(new ActionButton(theme, tr("Book a 1:1"))),
      m_main(new ActionButton(theme)),
      m_week(new WeekCard(theme)),
      m_bar(new MeetingBar(theme)),
      m_tree(new MeetingTree(theme)),
      m_words(new SearchField(theme, m_tree)),
      m_empty(new EmptyState(theme)) {
    newHead();
    auto* content = new QWidget;
    content->setLayout(m_content);
    m_scroll = new PageScroll(content);
    m_content->addWidget(m_week);
    m_content->addWidget(newListCard(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_tree);
    const bool canChange = !workspace.isReadOnly();
    m_tree->setCanChange(canChange);
    m_week->calendar()->setCanChange(canChange);
    m_book->setEnabled(canChange);
    connectViews();
    connect(&theme, &Theme::changed, this, &MeetingsPage::fit);
    fit();
}

void MeetingsPage::newHead() {
    m_head->setTitle(tr("1:1s"));
    m_words->setPlaceholderText(
        tr("Search notes (%1)").arg(QKeySequence(tr("Ctrl+F")).toString(QKeySequence::NativeText)));
    m_words->setAccessibleName(tr("Search notes and names of all conversations"));
    m_book->setKeyHint(QKeySequence(Qt::Key_N));
    m_main->setPrimary(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_words, m_book, m_main})
        m_head->addAction(widget);
    connect(m_words, &QLineEdit::textChanged, this, [this] { attempt(this, [this] { present(); }); });
    connect(m_book, &ActionButton::clicked, this, [this] { book(); });
    connect(m_main, &ActionButton::clicked, this, &MeetingsPage::onMainThing);
}

QWidget* MeetingsPage::newListCard() {
    m_empty->setContentsMargins(size::cardPadding, 0, size::cardPadding, 0);
    auto* card = new Card(theme());
    card->setAccessibleName(tr("Conversations"));
    card->setBodyMargins({0, size::s, 0, size::xs});
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_tree, 1);
    card->body()->addWidget(m_empty, 1);
    return card;
}

void MeetingsPage::connectViews() {
    const auto onKeys = [this](const QKeySequence& keys, const std::function<void()>& go) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, go);
    };
    onKeys(QKeySequence(tr("Alt+Left")), [this] { changeWeek(-1); });
    onKeys(QKeySequence(tr("Alt+Right")), [this] { changeWeek(1); });
    WeekCalendar* calendar = m_week->calendar();
    connect(m_week, &WeekCard::weekRequested, this, &MeetingsPage::changeWeek);
    connect(m_week, &WeekCard::thisWeekRequested, this, [this] { showWeekOf(today()); });
    connect(m_bar, &MeetingBar::asked, this, &MeetingsPage::onAsked);
    connect(m_tree, &MeetingTree::bookRequested, this, [this] { book(); });
    connect(calendar, &WeekCalendar::bookRequested, this, [this] { book(); });
    connect(m_tree, &MeetingTree::lineChanged, this, [this] {
        m_isInWeek = m_week->calendar()->hasFocus();
        presentLine();
        keepInSight(*m_tree);
    });
    connect(calendar, &WeekCalendar::lineChanged, this, [this] {
        m_isInWeek = m_isInWeek || m_week->calendar()->hasFocus();
        presentLine();
        keepInSight(*m_week->calendar());
    });
    connect(&m_readAhead, &QTimer::timeout, this, [this] {
        bool isComplete = false;
        const bool isRead = attempt(this, [&] { isComplete = workspace().readAheadForSearch(); });
        if (!isRead || isComplete) m_readAhead.stop();
    });
    connect(m_tree, &MeetingTree::asked, this, &MeetingsPage::onAsked);
    connect(calendar, &WeekCalendar::asked, this, &MeetingsPage::onAsked);
}

void MeetingsPage::read() {
    if (m_readOn != today()) m_weekOf = m_readOn = today();
    m_meetings = workspace().meetings(team(), today());
    presentHead();
    m_week->present(workspace().meetingWeek(team(), m_weekOf, today()));
    present();
}

void MeetingsPage::presentHead() {
    const auto isWithOne = [](const MeetingRow& row) { return row.conversation.reps.size() == 1; };
    const auto& upcoming = m_meetings.upcoming;
    const auto next = std::find_if(upcoming.begin(), upcoming.end(), isWithOne);
    const bool canPrepare = next != upcoming.end();
    m_next = canPrepare ? std::optional(next->conversation.reps.front()) : std::nullopt;
    m_main->setText(canPrepare ? tr("Prepare %1").arg(plain::button(next->withWhom)) : tr("Book a 1:1"));
    m_main->setKeyHint(canPrepare ? QKeySequence() : QKeySequence(Qt::Key_N));
    m_main->setEnabled(canPrepare || !workspace().isReadOnly());
    m_book->setVisible(canPrepare);
    const int toLog = int(m_meetings.toLog.size());
    const QString debt = toLog > 0 ? tr("%n conversation(s) to log.", nullptr, toLog) : tr("Nothing to log.");
    const QString ahead = upcoming.empty()
                              ? tr("Nothing is booked.")
                              : tr("Next: %1, %2.", "a name, and when")
                                    .arg(upcoming.front().withWhom,
                                         wording::weekdayAndTime(*upcoming.front().conversation.plannedFor));
    m_head->setSubtitle(tr("%1 %2", "two sentences").arg(debt, ahead));
}

// What was found, while there are words to look for; else the groups.
void MeetingsPage::present() {
    const QString words = m_words->text().trimmed();
    std::vector<MeetingGroup> groups = words.isEmpty()
                                           ? meetingGroups(m_meetings)
                                           : foundGroups(workspace().findConversations(words), today());
    const bool isEmpty = groups.empty();
    if (words.isEmpty())
        m_empty->setSentence(tr("No conversation is planned, proposed or logged yet."),
                             tr("Book a 1:1, or log one you had: Ctrl+L."));
    else
        m_empty->setSentence(tr("No conversation has ‘%1’ in it.").arg(words),
                             tr("Notes, skills and names are searched, each word from its beginning."));
    m_empty->setVisible(isEmpty);
    m_tree->setHidden(isEmpty);
    m_bar->setHidden(isEmpty);
    m_tree->present(std::move(groups), today());
}

const MeetingLine* MeetingsPage::currentLine() const {
    return m_isInWeek ? m_week->calendar()->currentLine() : m_tree->currentLine();
}

void MeetingsPage::presentLine() {
    m_bar->present(currentLine(), today(), !workspace().isReadOnly());
}

// Where the window is small or the text large, the page scrolls, too.
void MeetingsPage::keepInSight(const QAbstractItemView& view) {
    if (!view.hasFocus()) return;
    const QRect row = view.visualRect(view.currentIndex());
    const QPoint place = view.viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), place.y(), 0, row.height());
}

std::optional<RepId> MeetingsPage::currentRep() const {
    const MeetingLine* line = currentLine();
    return line ? line->rep : std::nullopt;
}

void MeetingsPage::changeWeek(int weeksOn) {
    showWeekOf(m_weekOf.addDays(7 * weeksOn));
}

void MeetingsPage::showWeekOf(QDate day) {
    m_weekOf = day;
    attempt(this, [this] { m_week->present(workspace().meetingWeek(team(), m_weekOf, today())); });
}

void MeetingsPage::search(const QString& words) {
    if (!words.isEmpty()) m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void MeetingsPage::book(std::optional<RepId> rep) {
    if (workspace().isReadOnly()) return;
    if (!rep && !m_meetings.proposals.empty()) rep = m_meetings.proposals.front().rep;
    attempt(this, [&] { MeetingForms::book(place(), rep, team()); });
}

void MeetingsPage::onMainThing() {
    if (!m_next) return book();
    Q_EMIT prepareRequested(*m_next);
}

void MeetingsPage::onAsked(MeetingAction action) {
    if (!currentLine()) return;
    const MeetingLine line = *currentLine();  // what follows reads the page again
    switch (action) {
        case MeetingAction::Log:
            return Q_EMIT logRequested(line.meeting()->conversation.id);
        case MeetingAction::Prepare:
            return Q_EMIT prepareRequested(*line.rep);
        case MeetingAction::Book:
            return book(line.rep);
        case MeetingAction::Open:
            return Q_EMIT conversationOpened(line.meeting()->conversation.id);
        case MeetingAction::DidNotHappen:
        case MeetingAction::Cancel:
            return MeetingForms::cancel(place(), *line.meeting());
        case MeetingAction::Move:
            return MeetingForms::move(place(), *line.meeting());
    }
}

void MeetingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_readAhead.start(readAheadEveryMilliseconds);
    m_tree->isHidden() ? m_main->setFocus(Qt::OtherFocusReason) : m_tree->setFocus(Qt::OtherFocusReason);
}

void MeetingsPage::hideEvent(QHideEvent* event) {
    m_readAhead.stop();
    QWidget::hideEvent(event);
}

// From its buttons, too; in a field N is a letter.
void MeetingsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && !event->modifiers()) return book();
    QWidget::keyPressEvent(event);
}

void MeetingsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void MeetingsPage::fit() {
    const bool isCompact =
        window()->width() < size::compactWidthBelow || window()->height() < size::compactHeightBelow;
    m_head->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    m_content->setContentsMargins(size::pageMargin, 0, size::pageMargin, isCompact ? size::m : size::l);
    m_content->setSpacing(isCompact ? size::cardGapCompact : size::cardGap);
    m_tree->setMinimumHeight(theme().scaled(leastListHeight));
    m_head->setCompact(isCompact && theme().textScale() <= 1);
    m_week->calendar()->setMostRows(isCompact ? rowsOfADayCompact : rowsOfADay);
}

}  // namespace headroom
