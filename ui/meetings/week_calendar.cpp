// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/week_calendar.h"

#include "core/workspace/wording.h"
#include "ui/charts/marks.h"
#include "ui/widgets/plain.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

constexpr int fewestRows = 2, entryHeight = 52, gap = 4, padding = 8, markWidth = 16;

// The days' titles; today's has a bar below it and says so.
class DayHeader : public QHeaderView {
public:
    DayHeader(const Theme& theme, const WeekCalendar& calendar, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_calendar(calendar) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(Stretch);
    }

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override {
        const bool isToday = m_calendar.isToday(section);
        painter->save();
        painter->fillRect(place, m_theme.color(Tone::Surface));
        painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), m_theme.color(Tone::Border));
        if (isToday)
            painter->fillRect(place.adjusted(gap, place.height() - 3, -gap, 0), m_theme.color(Tone::Accent));
        painter->setFont(m_theme.font(isToday ? TypeStyle::CaptionStrong : TypeStyle::Caption));
        painter->setPen(m_theme.color(isToday ? Tone::Text : Tone::Text3));
        const QRect text = place.adjusted(gap, 0, -gap, 0);
        painter->drawText(
            text, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                              Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
    const WeekCalendar& m_calendar;
};

// The second line of an entry: what it is and where it stands.
QString stateOf(const MeetingLine& line) {
    const Conversation& conversation = line.meeting()->conversation;
    const QString kind = wording::conversationKind(conversation.kind);
    if (line.kind == MeetingLine::Kind::ToLog) return WeekCalendar::tr("%1, to log").arg(kind);
    if (line.kind == MeetingLine::Kind::Upcoming) return WeekCalendar::tr("%1, planned").arg(kind);
    if (conversation.minutes == 0) return WeekCalendar::tr("%1, held").arg(kind);
    return WeekCalendar::tr("%1, held, %2 min").arg(kind, QString::number(conversation.minutes));
}

// The first line: at what time, with whom.
QString titleOf(const MeetingLine& line) {
    const Conversation& conversation = line.meeting()->conversation;
    if (!conversation.plannedFor || conversation.plannedDay() != line.meeting()->day) return line.who;
    return WeekCalendar::tr("%1 %2", "a time and a name")
        .arg(wording::timeOfDay(conversation.plannedFor->toLocalTime().time()), line.who);
}

// Paints one entry as a small card.
class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const Theme& theme, const WeekCalendar& calendar, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_calendar(calendar) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        if (index.column() > 0)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.left(), option.rect.top(), 1, option.rect.height())),
                m_theme.color(Tone::Grid));
        if (const MeetingLine* line = m_calendar.line(index)) paintEntry(*painter, option, index, *line);
        painter->restore();
    }

private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const MeetingLine& line) const {
        const QRect card = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
        const bool isToLog = line.kind == MeetingLine::Kind::ToLog;
        const bool isHeld = line.kind == MeetingLine::Kind::Held;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme.color(isToLog ? Tone::LeaderSoft : isHeld ? Tone::Sunken : Tone::Surface));
        painter.setPen(isHeld ? QPen(Qt::NoPen)
                              : QPen(m_theme.color(isToLog ? Tone::LeaderMark : Tone::BorderControl)));
        painter.drawRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), 4, 4);
        paintWords(painter, option, card, line);
        if (index != m_calendar.currentIndex() || !m_calendar.hasFocus()) return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 4, 4);
    }

    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
                    const MeetingLine& line) const {
        const auto visual = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int half = card.height() / 2;
        const QRect mark(card.left() + padding, card.top() + 2, 8, half);
        marks::paintLeaderSquare(painter, m_theme, QRectF(visual(mark)).center(),
                                 line.kind != MeetingLine::Kind::Upcoming);
        const auto write = [&](QRect place, TypeStyle style, Tone tone, const QString& words) {
            painter.setFont(m_theme.font(style));
            painter.setPen(m_theme.color(tone));
            painter.drawText(visual(place),
                             int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        };
        const QRect text = card.adjusted(padding + markWidth, 2, -gap, -2);
        write(QRect(text.left(), text.top(), text.width(), half), TypeStyle::Body, Tone::Text, titleOf(line));
        write(QRect(text.left(), text.top() + half - 2, text.width(), half - 2), TypeStyle::Caption,
              line.kind == MeetingLine::Kind::ToLog ? Tone::Leader : Tone::Text2, stateOf(line));
    }

    const Theme& m_theme;
    const WeekCalendar& m_calendar;
};

}  // namespace

WeekCalendar::WeekCalendar(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new QStandardItemModel(this)) {
    setHorizontalHeader(new DayHeader(theme, *this, this));
    verticalHeader()->hide();
    setModel(m_model);
    setItemDelegate(new EntryDelegate(theme, *this, this));
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The week"));
    connect(this, &QTableView::doubleClicked, this, &WeekCalendar::askMainThing);
    connect(&theme, &Theme::changed, this, &WeekCalendar::applyTheme);
    applyTheme();
}

void WeekCalendar::applyTheme() {
    horizontalHeader()->setFixedHeight(m_theme.scaled(size::tableHeader));
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(entryHeight));
    fit();
    viewport()->update();
}

void WeekCalendar::setMostRows(int rows) {
    m_mostRows = rows;
    fit();
}

void WeekCalendar::fit() {
    const int rows = std::clamp(m_model->rowCount(), fewestRows, m_mostRows);
    setFixedHeight(horizontalHeader()->height() + rows * m_theme.scaled(entryHeight) + gap);
}

void WeekCalendar::present(const Meetings& meetings) {
    const MeetingLine* before = currentLine();
    const auto id = before ? std::optional(before->meeting()->conversation.id) : std::nullopt;
    m_today = meetings.today;
    m_days.clear();
    for (int i = 0; i < meetings.week.days(); ++i) {
        Day day{meetings.week.first().addDays(i), {}};
        for (const MeetingRow& row : meetings.inWeek)
            if (row.day == day.day) day.lines.push_back(meetingLine(row, m_today));
        if (i < 5 || !day.lines.empty()) m_days.push_back(std::move(day));
    }
    fill();
    setAccessibleDescription(
        meetings.inWeek.empty()
            ? tr("Nothing is planned or was held this week.")
            : tr("%n conversation(s) this week. Arrows go from one to the next, Page Up and "
                 "Page Down change the week.",
                 nullptr, int(meetings.inWeek.size())));
    const QModelIndex same = indexOf(id);
    if (same.isValid())
        setCurrentIndex(same);
    else if (hasFocus())
        selectFirst();
    Q_EMIT lineChanged();
}

// Every cell, so that a day without an entry is one for assistive technology, too.
void WeekCalendar::fill() {
    size_t rows = fewestRows;
    for (const Day& day : m_days) rows = std::max(rows, day.lines.size());
    m_model->clear();
    m_model->setRowCount(int(rows));
    m_model->setColumnCount(int(m_days.size()));
    for (int column = 0; column < int(m_days.size()); ++column) {
        const Day& day = m_days[size_t(column)];
        const QString title = wording::weekdayAndDay(day.day);
        m_model->setHorizontalHeaderItem(
            column, new QStandardItem(isToday(column) ? tr("%1 · today", "a day").arg(title) : title));
        for (int row = 0; row < int(rows); ++row) {
            auto* item = new QStandardItem;
            item->setFlags(Qt::NoItemFlags);
            if (row < int(day.lines.size())) {
                const MeetingLine& line = day.lines[size_t(row)];
                const QString said = tr("%1, %2: %3", "a day, when and with whom, and what")
                                         .arg(title, titleOf(line), stateOf(line));
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                item->setText(titleOf(line));
                item->setAccessibleText(said);
                item->setToolTip(plain::toolTip(said));
            }
            m_model->setItem(row, column, item);
        }
    }
    fit();
}

const MeetingLine* WeekCalendar::line(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= int(m_days.size())) return nullptr;
    const std::vector<MeetingLine>& lines = m_days[size_t(index.column())].lines;
    return index.row() < int(lines.size()) ? &lines[size_t(index.row())] : nullptr;
}

QModelIndex WeekCalendar::indexOf(std::optional<ConversationId> id) const {
    for (int column = 0; id && column < int(m_days.size()); ++column)
        for (int row = 0; row < int(m_days[size_t(column)].lines.size()); ++row)
            if (m_days[size_t(column)].lines[size_t(row)].meeting()->conversation.id == id)
                return m_model->index(row, column);
    return {};
}

QModelIndex WeekCalendar::nearestOn(int column, int row) const {
    const int last = int(m_days[size_t(column)].lines.size()) - 1;
    return last < 0 ? QModelIndex() : m_model->index(std::min(row, last), column);
}

// Left and Right go to the next day that has something on it.
QModelIndex WeekCalendar::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const QModelIndex from = currentIndex();
    const int days = int(m_days.size());
    const auto first = [&](int column, int step, int row) {
        for (; column >= 0 && column < days; column += step)
            if (const QModelIndex found = nearestOn(column, row); found.isValid()) return found;
        return from;
    };
    if (!line(from) || action == MoveHome) return first(0, 1, 0);
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (action) {
        case MoveEnd:
            return first(days - 1, -1, m_model->rowCount());
        case MoveLeft:
            return first(from.column() - ahead, -ahead, from.row());
        case MoveRight:
            return first(from.column() + ahead, ahead, from.row());
        case MoveUp:
            return nearestOn(from.column(), std::max(0, from.row() - 1));
        case MoveDown:
            return nearestOn(from.column(), from.row() + 1);
        default:
            return from;
    }
}

void WeekCalendar::askMainThing() {
    const MeetingLine* line = currentLine();
    if (!line) return;
    const std::vector<MeetingOffer> offers = meetingOffers(*line, m_today, m_canChange);
    if (!offers.empty()) Q_EMIT asked(offers.front().action);
}

void WeekCalendar::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT lineChanged();
}

// Today's first entry, else the week's, so that the keyboard is somewhere.
void WeekCalendar::selectFirst() {
    QModelIndex first;
    for (int column = 0; column < int(m_days.size()); ++column)
        if (const QModelIndex found = nearestOn(column, 0);
            found.isValid() && (!first.isValid() || isToday(column)))
            first = found;
    if (first.isValid()) setCurrentIndex(first);
}

void WeekCalendar::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentLine()) selectFirst();
    Q_EMIT lineChanged();
}

void WeekCalendar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp) return Q_EMIT weekRequested(-1);
    if (event->key() == Qt::Key_PageDown) return Q_EMIT weekRequested(1);
    if (event->key() == Qt::Key_N && !event->modifiers() && m_canChange) return Q_EMIT bookRequested();
    if (const auto action = meetingActionOf(*event, currentLine(), m_today, m_canChange))
        return Q_EMIT asked(*action);
    QTableView::keyPressEvent(event);
}

void WeekCalendar::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentLine()) return;
    QMenu menu(this);
    for (const MeetingOffer& offer : meetingOffers(*currentLine(), m_today, m_canChange))
        menu.addAction(meetingActionWords(offer.action), this,
                       [this, action = offer.action] { Q_EMIT asked(action); })
            ->setShortcut(QKeySequence(offer.key));
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (!menu.isEmpty())
        menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                             : event->globalPos());
}

void WeekCalendar::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const bool isEmpty =
        std::all_of(m_days.begin(), m_days.end(), [](const Day& day) { return day.lines.empty(); });
    if (!isEmpty) return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TypeStyle::Body));
    painter.setPen(m_theme.color(Tone::Text2));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing is planned or was held this week."));
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

}  // namespace headroom
