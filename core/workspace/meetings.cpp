// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetings.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/names.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/team_facts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t heldShown = 200;

QTime timeOf(const MeetingRow& row) {
    return row.conversation.plannedFor ? row.conversation.plannedFor->toLocalTime().time() : QTime(23, 59);
}

// The team's, or everybody's; an archived rep waits for nobody.
class MeetingsReader {
public:
    MeetingsReader(Session& session, std::optional<TeamId> team, QDate today)
        : m_session(session),
          m_names(calledNames(session)),
          m_isWholeStore(!team),
          m_reps(repsIn(session, team, today)),
          m_today(today) {}

    Meetings lists() const {
        Meetings meetings;
        meetings.today = m_today;
        for (const MeetingRow& row : planned())
            (row.day < m_today ? meetings.toLog : meetings.upcoming).push_back(row);
        for (const MeetingProposal& proposal : proposedMeetings(m_session, m_today))
            if (m_reps.contains(proposal.rep)) meetings.proposals.push_back(proposal);
        for (const Conversation& held :
             m_isWholeStore ? m_session.conversations.newestHeld(heldShown)
                            : m_session.conversations.newestHeld(heldShown, {m_reps.begin(), m_reps.end()}))
            meetings.held.push_back(meetingRow(held, m_names));
        return meetings;
    }

    // What was held stays on the page whoever has been archived since.
    MeetingWeek week(QDate of) const {
        MeetingWeek week{m_today, Period::weekOf(of), {}};
        for (const MeetingRow& row : planned())
            if (week.days.contains(row.day)) week.rows.push_back(row);
        for (const Conversation& held : m_session.conversations.held(week.days))
            if (m_isWholeStore || concerns(held)) week.rows.push_back(meetingRow(held, m_names));
        std::stable_sort(week.rows.begin(), week.rows.end(), isBefore);
        return week;
    }

private:
    bool concerns(const Conversation& conversation) const {
        return std::any_of(conversation.reps.begin(), conversation.reps.end(),
                           [this](RepId rep) { return m_reps.contains(rep); });
    }
    static bool isBefore(const MeetingRow& a, const MeetingRow& b) {
        return a.day != b.day ? a.day < b.day : timeOf(a) < timeOf(b);
    }

    std::vector<MeetingRow> planned() const {
        std::vector<MeetingRow> rows;
        for (const Conversation& planned : m_session.conversations.planned())
            if (planned.plannedFor && concerns(planned)) rows.push_back(meetingRow(planned, m_names));
        return rows;
    }

    Session& m_session;
    CalledNames m_names;
    bool m_isWholeStore;
    QSet<RepId> m_reps;
    QDate m_today;
};

std::vector<SaidInIt> saidIn(Session& session, ConversationId id) {
    std::vector<SaidInIt> said;
    for (const Telling& telling : session.priorities.toldIn(id))
        if (const std::optional<Priority> priority = session.priorities.priority(telling.priority))
            said.push_back({priority->words.text, telling.isWithWhy});
    return said;
}

std::vector<SeenInIt> seenIn(Session& session, ConversationId id, const CalledNames& names) {
    std::vector<SeenInIt> seen;
    for (const Observation& observation : session.standards.seenIn(id))
        if (const std::optional<Standard> standard = session.standards.standard(observation.standard);
            standard && observation.of)
            seen.push_back({names.value(*observation.of), standard->words.text, observation.level,
                            observation.evidence});
    return seen;
}

}  // namespace

MeetingRow meetingRow(const Conversation& conversation, const CalledNames& names) {
    MeetingRow row{conversation, namesOf(conversation.reps, names), {}};
    row.day = conversation.heldOn ? *conversation.heldOn : conversation.plannedDay().value_or(QDate());
    return row;
}

Meetings readMeetings(Session& session, std::optional<TeamId> team, QDate today) {
    return MeetingsReader(session, team, today).lists();
}

MeetingWeek readMeetingWeek(Session& session, std::optional<TeamId> team, QDate weekOf, QDate today) {
    return MeetingsReader(session, team, today).week(weekOf);
}

std::vector<MeetingRow> readPlannedAt(Session& session, const Booking& booking,
                                      std::optional<ConversationId> except) {
    const auto endOf = [](const QDateTime& start, int minutes) {
        return start.addSecs(60 * std::max(minutes, 1));
    };
    const CalledNames names = calledNames(session);
    std::vector<MeetingRow> rows;
    for (const Conversation& planned : session.conversations.planned())
        if (planned.id != except && planned.plannedFor &&
            *planned.plannedFor < endOf(booking.when, booking.minutes) &&
            booking.when < endOf(*planned.plannedFor, planned.minutes))
            rows.push_back(meetingRow(planned, names));
    return rows;
}

ConversationRecord readConversationRecord(Session& session, ConversationId id, QDate today) {
    const std::optional<Conversation> conversation = session.conversations.conversation(id);
    if (!conversation) throw Error(ErrorKind::Refused, tr("This conversation is no longer here."));
    const CalledNames names = calledNames(session);
    return {meetingRow(*conversation, names),
            readCommitments(session, session.commitments.madeIn(id), today),
            session.topics.coveredIn(id),
            session.requests.answeredBy(id),
            saidIn(session, id),
            seenIn(session, id, names)};
}

}  // namespace headroom
