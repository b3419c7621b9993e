// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/deal_history.h"
#include "core/workspace/mirror_view.h"
#include "core/workspace/names.h"
#include "core/workspace/session.h"
#include "core/workspace/team_overview.h"

namespace headroom {

// The records of engagement, hours and growth, read once.
struct MirrorRecords {
    QDate today;
    Leader leader;
    std::vector<Rep> reps;
    std::vector<DealHistory> histories;  // in the order of reps
    EngagementRecords records;           // conversations with these reps only
    Engagement engagement;
    CalledNames names;

    // Whether the leader's time in a quarter is known: the record had begun in its first week, and no week
    // that ends in it is without one.
    bool isRecorded(const Period& quarter) const;
};

MirrorEngagement mirrorEngagement(const MirrorRecords& mirror);
CoachingHours coachingHours(const MirrorRecords& mirror);
// `overview` is of the same team and day.
EngagementGrowth engagementGrowth(const MirrorRecords& mirror, const TeamOverview& overview);

// `overview` says which team and day.
MirrorView readMirrorView(Session& session, const TeamOverview& overview);

}  // namespace headroom
