// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/time_use.h"

#include <vector>

namespace headroom {

// The week the leader is asked about on Fridays, with what is on record for it already.
struct CheckIn {
    QDate monday;
    SaidByKind minutes{};  // as told, or as calendar and conversations have it; none: not known
    bool wasTold = false;
    int workingMinutes = 0;  // of a usual week, to see what is still missing
};

// Where the leader's week goes, on one day.
struct TimeView {
    static constexpr int weeksLookedAt = 4;

    std::vector<WeekOfWork> weeks;  // the last four full ones, oldest first
    std::vector<TimeShare> shares;  // hours a week, the longest first; empty without a record
    SaidByKind meant;               // as it holds today, with a record or without
    int weeksRecorded = 0;          // of those four
    CheckIn checkIn;

    // Hours a week more than was meant, of kinds with reps or of the others; none while no intention is said
    // for any of them.
    std::optional<double> beyondMeant(bool withReps) const;
};

}  // namespace headroom
