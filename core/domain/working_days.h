// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <optional>
#include <vector>

namespace headroom {

// The days somebody works: days of the week, less holidays and spans away.
class WorkingDays {
public:
    // Bit 0 is Monday, bit 6 Sunday.
    static constexpr int mondayToFriday = 0b0011111;

    explicit WorkingDays(int weekdays = mondayToFriday, std::vector<QDate> holidays = {},
                         std::vector<Period> away = {});

    bool isWorkingDay(QDate day) const;
    // The first one on `day` or after it; none when a quarter of a year has none.
    std::optional<QDate> firstFrom(QDate day) const;
    // Working days in the period.
    int count(const Period& period) const;
    // Whether `day` comes at most `workingDays` working days after `from`.
    bool isWithin(int workingDays, QDate from, QDate day) const;
    const std::vector<Period>& away() const { return m_away; }
    // The days both work: the same holidays, and away when either is.
    WorkingDays alsoAway(const std::vector<Period>& others) const;

private:
    int m_weekdays;
    std::vector<QDate> m_holidays;  // sorted
    std::vector<Period> m_away;
};

}  // namespace headroom
