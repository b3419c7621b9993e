// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/self_records.h"

#include "core/metrics/credits.h"
#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"

namespace headroom {

namespace {

// As C4 of engagement has it: what was due before and is still open is answered for here too.
std::vector<double> creditsDueIn(Session& session, const Period& quarter, const WorkingDays& days,
                                 QDate today) {
    std::vector<double> credits;
    for (const Commitment& promise : session.commitments.ofLeader())
        if (isDueWithin(promise, quarter.first(), quarter.last()))
            if (const std::optional<double> credit = promiseCredit(promise, days, today))
                credits.push_back(*credit);
    return credits;
}

}  // namespace

SelfRecords readSelfRecords(Session& session, const TeamOverview& overview,
                            std::optional<double> engagementLevel) {
    const Leader leader = session.leader.leader();
    const FiscalCalendar calendar = leader.calendar();
    const Quarter quarter = calendar.quarterOf(overview.today);
    SelfRecords records;
    records.today = overview.today;
    records.quarter = calendar.period(quarter);
    records.lastQuarter = calendar.period(calendar.previous(quarter));
    std::vector<RepId> ids;
    for (const auto* group : {&overview.needsYourHelp, &overview.upToDate})
        for (const TeamRow& row : *group) {
            records.reps.push_back(row);
            records.withPotential += row.potential && !row.isPotentialReached;
            ids.push_back(row.rep);
        }
    records.board = readPriorityBoard(session, overview.team, overview.today);
    records.help = helpFirst(session.struggles.raisedSince(records.quarter.first(), ids),
                             leader.workingDays(), overview.today);
    records.promiseCredits = creditsDueIn(session, records.quarter, leader.workingDays(), overview.today);
    records.engagementLevel = engagementLevel;
    records.time = readTimeView(session, overview.today);
    return records;
}

}  // namespace headroom
