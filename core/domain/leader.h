// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/engagement_aims.h"
#include "core/domain/fiscal_calendar.h"
#include "core/domain/working_days.h"

#include <QString>

namespace headroom {

// The owner of the store; exactly one.
struct Leader {
    QString name;
    int fiscalYearFirstMonth = 1;
    int weekdays = WorkingDays::mondayToFriday;
    std::vector<QDate> holidays;
    std::vector<Period> away;
    QString currency = QStringLiteral("USD");  // for files that name none
    double coachingHoursPerWeekAim = 6;
    int rhythmDays = 14;  // days between 1:1s, for reps without their own
    double workingHoursPerWeek = 40;
    EngagementAims engagement;

    FiscalCalendar calendar() const { return FiscalCalendar(fiscalYearFirstMonth); }
    WorkingDays workingDays() const { return WorkingDays(weekdays, holidays, away); }
    bool operator==(const Leader&) const = default;
};

}  // namespace headroom
