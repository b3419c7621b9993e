// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

// One whole quarter: coaching hours and wins a week in its last four weeks, and in the rest of it.
struct QuarterEnd {
    double hoursThen = 0;
    double hoursElse = 0;
    double winsThen = 0;
    double winsElse = 0;
};

// What the last four weeks of past quarters had against the rest of the same quarters.
struct QuarterEndPattern {
    int quarters = 0;
    int fewerHours = 0;  // of those: fewer coaching hours a week in the last four weeks
    QuarterEnd mean;
    double hoursLuck = 1;  // probability that chance alone gives as much less time then
    double winsLuck = 1;   // that it gives as many more wins a week then

    static constexpr int quartersNeeded = 5;
    static constexpr double beyondLuck = 0.05, worthSaying = 0.25;
    // A quarter less time with reps just when the team wins a quarter more, both beyond luck.
    bool coachesLeastAtTheEnd() const {
        return quarters >= quartersNeeded && hoursLuck <= beyondLuck && winsLuck <= beyondLuck &&
               mean.hoursThen <= (1 - worthSaying) * mean.hoursElse &&
               mean.winsThen >= (1 + worthSaying) * mean.winsElse;
    }
};

// By turning signs, exactly: whole quarters are the unit, as neighbouring weeks are alike.
QuarterEndPattern quarterEndPattern(const std::vector<QuarterEnd>& quarters);

}  // namespace headroom
