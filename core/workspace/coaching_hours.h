// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/metrics/process_limits.h"
#include "core/metrics/quarter_end_pattern.h"

#include <optional>
#include <vector>

namespace headroom {

// The leader's coaching of a team in one week, counted as on the Team page.
struct HoursWeek {
    QDate monday;
    double hours = 0;
    bool isComplete = true;  // false for the running week
    bool isKnown = true;     // false where nothing was logged for 28 days, or the leader had no working day
    bool isQuarterEnd = false;  // its Thursday lies in the last 28 days of a fiscal quarter

    bool operator==(const HoursWeek&) const = default;
};

// Coaching hours a week as a process: what is usual, and what lies outside.
struct CoachingHours {
    std::vector<HoursWeek> weeks;         // 27, oldest first, the last one running
    double aim = 0;                       // hours a week
    std::optional<ProcessLimits> limits;  // of the full weeks that are known, from eight on
    QuarterEndPattern quarterEnd;

    static constexpr int fullWeeks = 26, weeksNeeded = 8;
    int knownWeeks() const;  // full ones
    bool isOutside(const HoursWeek& week) const;
    // The usual range as hours can lie in it: not below none.
    double usualLow() const { return limits && limits->low > 0 ? limits->low : 0; }
};

}  // namespace headroom
