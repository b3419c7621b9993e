// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/self_records.h"

#include "core/workspace/reading.h"

namespace headroom {

SelfRecords readSelfRecords(Session& session, const TeamOverview& overview,
                            std::optional<double> engagementLevel) {
    SelfRecords records;
    records.today = overview.today;
    records.leader = session.leader.leader();
    const FiscalCalendar calendar = records.leader.calendar();
    records.quarter = calendar.period(calendar.quarterOf(overview.today));
    std::vector<RepId> ids;
    for (const auto* group : {&overview.needsYourHelp, &overview.upToDate})
        for (const TeamRow& row : *group) {
            records.reps.push_back(row);
            ids.push_back(row.rep);
        }
    records.promises = session.commitments.ofLeader();
    records.struggles = session.struggles.raisedSince(records.quarter.first(), ids);
    records.board = readPriorityBoard(session, overview.team, overview.today);
    records.engagementLevel = engagementLevel;
    records.time = readTimeView(session, records.leader, overview.today);
    return records;
}

}  // namespace headroom
