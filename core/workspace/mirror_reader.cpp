// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mirror_reader.h"

#include "core/workspace/engagement_records.h"
#include "core/workspace/reading.h"
#include "core/workspace/self_records.h"
#include "core/workspace/team_facts.h"

namespace headroom {

namespace {

// What somebody else's rep got is not this team's time.
void keepThoseWith(std::vector<Conversation>& conversations, const QSet<RepId>& reps) {
    std::erase_if(conversations, [&](const Conversation& conversation) {
        return std::none_of(conversation.reps.begin(), conversation.reps.end(),
                            [&](RepId rep) { return reps.contains(rep); });
    });
}

MirrorRecords readMirrorRecords(Session& session, const TeamOverview& overview) {
    MirrorRecords mirror;
    mirror.today = overview.today;
    mirror.leader = session.leader.leader();
    QSet<RepId> ids;
    for (const Waiting& waiting : waitingReps(session, overview.team, overview.today)) {
        mirror.reps.push_back(waiting.rep);
        mirror.histories.push_back(wholeHistory(session, waiting.rep.id, overview.today));
        ids.insert(waiting.rep.id);
    }
    mirror.records = engagementRecords(session);
    keepThoseWith(mirror.records.conversations, ids);
    mirror.engagement = engagementOf(mirror.leader, mirror.reps, mirror.records, mirror.today);
    mirror.names = calledNames(session);
    return mirror;
}

}  // namespace

bool MirrorRecords::isRecorded(const Period& quarter) const {
    const std::vector<EngagementWeek>& weeks = engagement.weeks;
    if (weeks.empty() || weeks.front().windowEnd > quarter.first().addDays(6)) return false;
    return std::none_of(weeks.begin(), weeks.end(), [&](const EngagementWeek& week) {
        return quarter.contains(week.windowEnd) && week.state == EngagementState::NoRecord;
    });
}

MirrorView readMirrorView(Session& session, const TeamOverview& overview) {
    const MirrorRecords mirror = readMirrorRecords(session, overview);
    MirrorView view;
    view.engagement = mirrorEngagement(mirror);
    view.hours = coachingHours(mirror);
    view.growth = engagementGrowth(mirror, overview);
    const SelfRecords self = readSelfRecords(session, overview, view.engagement.week.level);
    view.time = self.time;
    view.habits = readHabitRows(session, self);
    view.trueTest = readTrueTestView(session, self);
    return view;
}

}  // namespace headroom
