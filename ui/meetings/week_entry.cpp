// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/week_entry.h"

#include "core/workspace/wording.h"
#include "ui/charts/marks.h"
#include "ui/meetings/week_calendar.h"

#include <QPainter>

namespace headroom {

namespace {
constexpr int gap = 4, padding = 8, markWidth = 16;
}

QString weekEntryState(const MeetingLine& line) {
    const Conversation& conversation = line.meeting()->conversation;
    const QString kind = wording::conversationKind(conversation.kind);
    if (line.kind == MeetingLine::Kind::ToLog) return WeekEntryDelegate::tr("%1, to log").arg(kind);
    if (line.kind == MeetingLine::Kind::Upcoming) return WeekEntryDelegate::tr("%1, planned").arg(kind);
    if (conversation.minutes == 0) return WeekEntryDelegate::tr("%1, held").arg(kind);
    return WeekEntryDelegate::tr("%1, held, %2 min").arg(kind, QString::number(conversation.minutes));
}

QString weekEntryTitle(const MeetingLine& line) {
    const Conversation& conversation = line.meeting()->conversation;
    if (!conversation.plannedFor || conversation.plannedDay() != line.meeting()->day) return line.who;
    return WeekEntryDelegate::tr("%1 %2", "a time and a name")
        .arg(wording::timeOfDay(conversation.plannedFor->toLocalTime().time()), line.who);
}

WeekEntryDelegate::WeekEntryDelegate(const Theme& theme, const WeekCalendar& calendar, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_calendar(calendar) {}

void WeekEntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    if (index.column() > 0)
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left(), option.rect.top(), 1, option.rect.height())),
            m_theme.color(Tone::Grid));
    if (const MeetingLine* line = m_calendar.line(index)) paintEntry(*painter, option, index, *line);
    painter->restore();
}

void WeekEntryDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, const MeetingLine& line) const {
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

void WeekEntryDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
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
    write(QRect(text.left(), text.top(), text.width(), half), TypeStyle::Body, Tone::Text,
          weekEntryTitle(line));
    write(QRect(text.left(), text.top() + half - 2, text.width(), half - 2), TypeStyle::Caption,
          line.kind == MeetingLine::Kind::ToLog ? Tone::Leader : Tone::Text2, weekEntryState(line));
}

}  // namespace headroom
