// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/coaching_hours.h"
#include "core/workspace/engagement_growth.h"
#include "core/workspace/mirror_engagement.h"

namespace headroom {

// What the Mirror shows of the leader's engagement with a team, on one day, read together.
struct EngagementView {
    MirrorEngagement engagement;
    CoachingHours hours;
    EngagementGrowth growth;
};

}  // namespace headroom
