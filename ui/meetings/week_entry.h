// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_list.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace headroom {

class WeekCalendar;

// The two lines of an entry: at what time and with whom; what it is and where it stands.
QString weekEntryTitle(const MeetingLine& line);
QString weekEntryState(const MeetingLine& line);

// Paints one conversation of a week as a small card.
class WeekEntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // Both outlive the delegate.
    WeekEntryDelegate(const Theme& theme, const WeekCalendar& calendar, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const MeetingLine& line) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
                    const MeetingLine& line) const;

    const Theme& m_theme;
    const WeekCalendar& m_calendar;
};

}  // namespace headroom
