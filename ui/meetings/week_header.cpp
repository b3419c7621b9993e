// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/week_header.h"

#include "ui/meetings/week_calendar.h"

#include <QPainter>

namespace headroom {

namespace {
constexpr int gap = 4;
}

WeekHeader::WeekHeader(const Theme& theme, const WeekCalendar& calendar, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_calendar(calendar) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Stretch);
}

void WeekHeader::paintSection(QPainter* painter, const QRect& place, int section) const {
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

}  // namespace headroom
