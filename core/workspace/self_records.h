// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/help_first.h"
#include "core/workspace/habit_rows.h"
#include "core/workspace/priority_board.h"
#include "core/workspace/session.h"
#include "core/workspace/team_overview.h"
#include "core/workspace/time_view.h"
#include "core/workspace/true_test_view.h"

#include <vector>

namespace headroom {

// What habits and the true test both stand on, read once: the records of the running fiscal quarter.
struct SelfRecords {
    QDate today;
    Period quarter;      // the whole running one
    Period lastQuarter;  // the one before
    std::vector<TeamRow> reps;
    int withPotential = 0;  // of those: agreed, and not reached yet
    PriorityBoard board;
    HelpFirst help;                      // of struggles raised this quarter
    std::vector<double> promiseCredits;  // of the leader's promises due this quarter
    std::optional<double> engagementLevel;
    TimeView time;
};

// `overview` says which team and day.
SelfRecords readSelfRecords(Session& session, const TeamOverview& overview,
                            std::optional<double> engagementLevel);
std::vector<HabitRow> readHabitRows(Session& session, const SelfRecords& records);
TrueTestView readTrueTestView(Session& session, const SelfRecords& records);
TimeView readTimeView(Session& session, QDate today);

}  // namespace headroom
