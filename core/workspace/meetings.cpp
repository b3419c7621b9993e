// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetings.h"

#include "core/workspace/names.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/team_facts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t heldShown = 200;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

QTime timeOf(const MeetingRow& row) {
    return row.conversation.plannedFor ? row.conversation.plannedFor->toLocalTime().time() : QTime(23, 59);
}

void addPlanned(Meetings& meetings, Session& session, const CalledNames& names) {
    for (const Conversation& planned : session.conversations.planned()) {
        const MeetingRow row = meetingRow(planned, names);
        if (!row.day.isValid()) continue;
        (row.day < meetings.today ? meetings.toLog : meetings.upcoming).push_back(row);
        if (meetings.week.contains(row.day)) meetings.inWeek.push_back(row);
    }
}

void addHeld(Meetings& meetings, Session& session, const CalledNames& names) {
    for (const Conversation& held : session.conversations.held(meetings.week))
        meetings.inWeek.push_back(meetingRow(held, names));
    for (const Conversation& held : session.conversations.newestHeld(heldShown))
        meetings.held.push_back(meetingRow(held, names));
}

void addProposals(Meetings& meetings, Session& session, std::optional<TeamId> team) {
    for (const Waiting& waiting : waitingReps(session, team, meetings.today)) {
        if (nextPlanned(session, waiting.rep.id, meetings.today)) continue;
        if (const std::optional<QDateTime> when = proposedMeeting(session, waiting.rep, meetings.today))
            meetings.proposals.push_back(
                {waiting.rep.id, waiting.rep.called(), *when, waiting.daysSinceLast});
    }
}

}  // namespace

MeetingRow meetingRow(const Conversation& conversation, const CalledNames& names) {
    MeetingRow row{conversation, namesOf(conversation.reps, names), {}};
    if (conversation.heldOn)
        row.day = *conversation.heldOn;
    else if (conversation.plannedFor)
        row.day = conversation.plannedFor->toLocalTime().date();
    return row;
}

Meetings readMeetings(Session& session, std::optional<TeamId> team, QDate weekOf, QDate today) {
    const CalledNames names = calledNames(session);
    Meetings meetings;
    meetings.today = today;
    meetings.week = Period(mondayOf(weekOf), mondayOf(weekOf).addDays(6));
    addPlanned(meetings, session, names);
    addHeld(meetings, session, names);
    addProposals(meetings, session, team);
    std::stable_sort(meetings.inWeek.begin(), meetings.inWeek.end(),
                     [](const MeetingRow& a, const MeetingRow& b) {
                         return a.day != b.day ? a.day < b.day : timeOf(a) < timeOf(b);
                     });
    return meetings;
}

}  // namespace headroom
