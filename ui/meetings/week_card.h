// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/week_calendar.h"
#include "ui/widgets/card.h"

namespace headroom {

class ActionButton;

// The calendar with the way to other weeks.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(Theme& theme, QWidget* parent = nullptr);

    void present(const MeetingWeek& week);
    WeekCalendar* calendar() const { return m_calendar; }

Q_SIGNALS:
    void weekRequested(int weeksOn);
    void thisWeekRequested();

private:
    ActionButton* newIconButton(const QString& name, const QString& words);

    Theme& m_theme;
    WeekCalendar* m_calendar;
    ActionButton* m_today;
};

}  // namespace headroom
