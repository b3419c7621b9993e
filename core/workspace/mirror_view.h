// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/coaching_hours.h"
#include "core/workspace/engagement_growth.h"
#include "core/workspace/habit_rows.h"
#include "core/workspace/mirror_engagement.h"
#include "core/workspace/time_view.h"
#include "core/workspace/true_test_view.h"

#include <vector>

namespace headroom {

// Everything the Mirror shows, on one day: what the records say of the leader's engagement with a team, and
// what the leader says of themselves.
struct MirrorView {
    MirrorEngagement engagement;
    CoachingHours hours;
    EngagementGrowth growth;
    TimeView time;
    std::vector<HabitRow> habits;  // six
    TrueTestView trueTest;
};

}  // namespace headroom
