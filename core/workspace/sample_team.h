// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/growth_plan.h"
#include "core/domain/leader.h"
#include "core/domain/opportunity.h"
#include "core/domain/rep.h"

#include <QDate>

#include <vector>

namespace headroom {

struct SampleOptions {
    int reps = 11;
    int years = 2;
    int opportunities = 0;  // 0: as many as the stories have
    quint32 seed = 7;
};

// An invented team with two or more years behind it. Ids count from 1; opportunities name their rep by that
// id.
struct SampleTeam {
    Leader leader;
    QString teamName;
    std::vector<Rep> reps;
    std::vector<Opportunity> opportunities;
    std::vector<GrowthPlan> plans;
    std::vector<Conversation> conversations;  // oldest first
};

// The same options and day give the same team. Nothing in it is anybody's real data.
// Throws Error(BadInput) for options out of range.
SampleTeam sampleTeam(const SampleOptions& options, QDate today);

}  // namespace headroom
