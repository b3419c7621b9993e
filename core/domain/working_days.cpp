// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/working_days.h"

#include <algorithm>

namespace headroom {

WorkingDays::WorkingDays(int weekdays, std::vector<QDate> holidays, std::vector<Period> away)
    : m_weekdays(weekdays), m_holidays(std::move(holidays)), m_away(std::move(away)) {
    std::sort(m_holidays.begin(), m_holidays.end());
}

bool WorkingDays::isWorkingDay(QDate day) const {
    if (!((m_weekdays >> (day.dayOfWeek() - 1)) & 1)) return false;
    if (std::binary_search(m_holidays.begin(), m_holidays.end(), day)) return false;
    return std::none_of(m_away.begin(), m_away.end(),
                        [day](const Period& span) { return span.contains(day); });
}

std::optional<QDate> WorkingDays::firstFrom(QDate day) const {
    constexpr int daysLookedAhead = 92;
    for (QDate next = day; day.daysTo(next) < daysLookedAhead; next = next.addDays(1))
        if (isWorkingDay(next)) return next;
    return std::nullopt;
}

int WorkingDays::count(const Period& period) const {
    int days = 0;
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1)) days += isWorkingDay(day);
    return days;
}

bool WorkingDays::isWithin(int workingDays, QDate from, QDate day) const {
    int passed = 0;
    for (QDate next = from.addDays(1); next <= day; next = next.addDays(1)) {
        passed += isWorkingDay(next);
        if (passed > workingDays) return false;
    }
    return true;
}

WorkingDays WorkingDays::alsoAway(const std::vector<Period>& others) const {
    std::vector<Period> away = m_away;
    away.insert(away.end(), others.begin(), others.end());
    return WorkingDays(m_weekdays, m_holidays, std::move(away));
}

}  // namespace headroom
