// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/conversation.h"
#include "core/domain/experiment.h"
#include "core/domain/growth_plan.h"
#include "core/domain/habit.h"
#include "core/domain/help.h"
#include "core/domain/leader.h"
#include "core/domain/observation.h"
#include "core/domain/opportunity.h"
#include "core/domain/priority.h"
#include "core/domain/recall_check.h"
#include "core/domain/rep.h"
#include "core/domain/request.h"
#include "core/domain/skill_plan.h"
#include "core/domain/standard.h"
#include "core/domain/struggle.h"
#include "core/domain/telling.h"
#include "core/domain/time_use.h"
#include "core/domain/topic.h"
#include "core/domain/true_test.h"

#include <QDate>

#include <vector>

namespace headroom {

struct SampleOptions {
    int reps = 11;
    int years = 2;
    int opportunities = 0;  // 0: as many as the stories have
    quint32 seed = 7;
};

// An invented team with two or more years behind it. Ids count from 1 in each list; records name each other
// by them.
struct SampleTeam {
    Leader leader;
    QString teamName;
    std::vector<Rep> reps;
    std::vector<Opportunity> opportunities;
    std::vector<GrowthPlan> plans;
    std::vector<Conversation> conversations;  // held ones oldest first, then those planned and moved
    std::vector<Topic> topics;
    std::vector<Request> requests;
    std::vector<Commitment> commitments;  // a moved one before the one that took its place
    std::vector<Struggle> struggles;
    std::vector<Help> help;
    std::vector<Experiment> experiments;
    std::vector<SkillPlan> skillPlans;
    std::vector<Priority> priorities;
    std::vector<Telling> tellings;
    std::vector<RecallCheck> recallChecks;
    std::vector<Standard> standards;
    std::vector<Observation> observations;
    std::vector<TimeEntry> times;
    std::vector<TimeIntention> intentions;
    std::vector<HabitView> habitViews;
    std::vector<TrueTest> trueTests;
};

// The same options and day give the same team. Nothing in it is anybody's real data.
// Throws Error(BadInput) for options out of range.
SampleTeam sampleTeam(const SampleOptions& options, QDate today);

}  // namespace headroom
