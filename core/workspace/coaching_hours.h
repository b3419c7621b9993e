// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/metrics/process_limits.h"

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

// What the last four weeks of past quarters had against the rest of the same quarters.
struct QuarterEndPattern {
    int quarters = 0;    // whole ones with a full record, the latest twelve at most
    int fewerHours = 0;  // of those: fewer coaching hours a week in the last four weeks
    double hoursThen =
        0;  // coaching hours a week in the last four weeks, and in the rest; means of the quarters
    double hoursElse = 0;
    double winsThen = 0;
    double winsElse = 0;
    double hoursLuck = 1;  // probability that chance alone gives as much less time then
    double winsLuck = 1;   // that it gives as many more wins a week then

    static constexpr int quartersNeeded = 5;
    static constexpr double beyondLuck = 0.05, worthSaying = 0.25;
    // A quarter less time with reps just when the team wins a quarter more, both beyond luck.
    bool coachesLeastAtTheEnd() const {
        return quarters >= quartersNeeded && hoursLuck <= beyondLuck && winsLuck <= beyondLuck &&
               hoursThen <= (1 - worthSaying) * hoursElse && winsThen >= (1 + worthSaying) * winsElse;
    }
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
