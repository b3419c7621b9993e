// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leader.h"
#include "core/workspace/habit_rows.h"
#include "core/workspace/priority_board.h"
#include "core/workspace/session.h"
#include "core/workspace/team_overview.h"
#include "core/workspace/time_view.h"
#include "core/workspace/true_test_view.h"

#include <vector>

namespace headroom {

// What habits and the true test both stand on, read once.
struct SelfRecords {
    QDate today;
    Leader leader;
    Period quarter;  // the whole running fiscal one
    std::vector<TeamRow> reps;
    std::vector<Commitment> promises;  // all the leader's
    std::vector<Struggle> struggles;   // of these reps, raised this quarter
    PriorityBoard board;
    std::optional<double> engagementLevel;
    TimeView time;
};

// `overview` says which team and day.
SelfRecords readSelfRecords(Session& session, const TeamOverview& overview,
                            std::optional<double> engagementLevel);
std::vector<HabitRow> readHabitRows(Session& session, const SelfRecords& records);
TrueTestView readTrueTestView(Session& session, const SelfRecords& records);
TimeView readTimeView(Session& session, const Leader& leader, QDate today);

}  // namespace headroom
