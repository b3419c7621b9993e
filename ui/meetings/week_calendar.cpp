// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/week_calendar.h"

#include "core/workspace/wording.h"
#include "ui/meetings/meeting_menu.h"
#include "ui/meetings/week_entry.h"
#include "ui/meetings/week_header.h"
#include "ui/widgets/plain.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace headroom {

namespace {

constexpr int fewestRows = 2, entryHeight = 52, gap = 4;

}  // namespace

WeekCalendar::WeekCalendar(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new QStandardItemModel(this)) {
    setHorizontalHeader(new WeekHeader(theme, *this, this));
    verticalHeader()->hide();
    setModel(m_model);
    setItemDelegate(new WeekEntryDelegate(theme, *this, this));
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

void WeekCalendar::present(const MeetingWeek& week) {
    const MeetingLine* before = currentLine();
    const auto id = before ? std::optional(before->meeting()->conversation.id) : std::nullopt;
    m_today = week.today;
    m_days.clear();
    for (int i = 0; i < week.days.days(); ++i) {
        Day day{week.days.first().addDays(i), {}};
        for (const MeetingRow& row : week.rows)
            if (row.day == day.day) day.lines.push_back(meetingLine(row, m_today));
        if (i < 5 || !day.lines.empty()) m_days.push_back(std::move(day));
    }
    fill();
    setAccessibleDescription(
        week.rows.empty() ? tr("Nothing is planned or was held this week.")
                          : tr("%n conversation(s) this week. Arrows go from one to the next, Page Up and "
                               "Page Down change the week.",
                               nullptr, int(week.rows.size())));
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
                                         .arg(title, weekEntryTitle(line), weekEntryState(line));
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                item->setText(weekEntryTitle(line));
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
    if (const std::vector<MeetingOffer> offered = offers(); !offered.empty())
        Q_EMIT asked(offered.front().action);
}

std::vector<MeetingOffer> WeekCalendar::offers() const {
    const MeetingLine* line = currentLine();
    return line ? meetingOffers(*line, m_today, m_canChange) : std::vector<MeetingOffer>();
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
    if (const auto action = meetingActionOf(*event, offers())) return Q_EMIT asked(*action);
    QTableView::keyPressEvent(event);
}

void WeekCalendar::contextMenuEvent(QContextMenuEvent* event) {
    openMeetingMenu(*this, *event, offers(), [this](MeetingAction action) { Q_EMIT asked(action); });
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
