// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fiscal_calendar.h"
#include "core/metrics/engagement.h"
#include "core/metrics/engagement_link.h"
#include "core/metrics/growth.h"
#include "core/metrics/rank_correlation.h"

#include <optional>
#include <vector>

namespace headroom {

// One fiscal quarter of a team and its leader.
struct GrowthQuarter {
    Quarter quarter;
    Period period;
    std::optional<Rate> averageRate;  // mean over reps with decided deals
    int reps = 0;                     // with decided deals
    int decided = 0;
    std::optional<double> engagement;  // level at the quarter's end; the week's score in the first weeks
    bool isComplete = true;
    bool isRecorded = false;  // complete, and no week of it without a record
};

// A team's close rate and its leader's engagement on one time axis, and whether they go together.
struct EngagementGrowth {
    Period period;                           // up to today, from a quarter's first day on
    std::vector<GrowthQuarter> quarters;     // every quarter the period touches
    std::vector<EngagementWeek> engagement;  // of the period
    TeamGrowth growth;                       // as TeamOverview
    std::optional<Rate> averageRate;         // as TeamOverview
    std::optional<QDate> lastDecision;       // as TeamOverview
    RateRange scale{Rate(0), Rate(1)};       // what the rate axis covers
    LinkExtent extent;
    std::optional<EngagementLink> link;       // past the gate
    int pairedQuarters = 0;                   // with a level, and a rate of the quarter after
    std::optional<RankCorrelation> together;  // of the team's quarters, from eight on
};

}  // namespace headroom
