// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rhythm.h"

#include "core/workspace/team_facts.h"

#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

const QTime firstTime(10, 0);
const QTime evening(18, 0);
constexpr int daysLookedAhead = 92;
constexpr int slotMinutes = 30;
constexpr qint64 millisecondsAMinute = 60 * 1000;

bool isAhead(const Conversation& planned, QDate today) {
    return planned.kind != ConversationKind::TeamMeeting && planned.plannedFor &&
           planned.plannedDay() >= today;
}

}  // namespace

MeetingProposer::MeetingProposer(Session& session, QDate today)
    : m_session(session), m_days(session.leader.leader().workingDays()) {
    for (const Conversation& planned : session.conversations.planned()) {
        if (!planned.plannedFor) continue;
        const qint64 start = planned.plannedFor->toMSecsSinceEpoch();
        m_taken.push_back({start, start + std::max(planned.minutes, 1) * millisecondsAMinute});
    }
    for (const ConversationStore::LastStart& last : session.conversations.lastStarts(today.addDays(-91)))
        m_usual.insert(last.rep, last.start.toLocalTime().time());
}

std::optional<QDateTime> MeetingProposer::after(const Rep& rep, QDate spoken, QDate earliest) const {
    const QDate due = spoken.isValid() ? std::max(spoken.addDays(rep.rhythmDays), earliest) : earliest;
    const WorkingDays days = m_days.alsoAway(rep.away);
    const QTime usual = usualTime(rep.id);
    for (QDate day = due; due.daysTo(day) < daysLookedAhead; day = day.addDays(1))
        if (days.isWorkingDay(day))
            if (const std::optional<QDateTime> time = freeTime(day, usual)) return time;
    return std::nullopt;
}

QTime MeetingProposer::usualTime(RepId rep) const {
    if (const auto recent = m_usual.constFind(rep); recent != m_usual.cend()) return *recent;
    const std::optional<QDateTime> last = m_session.conversations.lastStart(rep);
    return last ? last->toLocalTime().time() : firstTime;
}

// A rep who is used to meet in the evening is asked for just then.
std::optional<QDateTime> MeetingProposer::freeTime(QDate day, QTime usual) const {
    const QDateTime last =
        std::max(QDateTime(day, usual), QDateTime(day, evening).addSecs(-60 * slotMinutes));
    for (QDateTime start(day, usual); start <= last; start = start.addSecs(60 * slotMinutes))
        if (!isTaken(start.toMSecsSinceEpoch())) return start.toUTC();
    return std::nullopt;
}

bool MeetingProposer::isTaken(qint64 start) const {
    return std::any_of(m_taken.begin(), m_taken.end(), [start](const Span& span) {
        return span.start < start + slotMinutes * millisecondsAMinute && start < span.end;
    });
}

void MeetingProposer::take(const QDateTime& start) {
    const qint64 from = start.toMSecsSinceEpoch();
    m_taken.push_back({from, from + slotMinutes * millisecondsAMinute});
}

bool isNextWith(const Conversation& planned, RepId rep, QDate today) {
    return planned.isWith(rep) && isAhead(planned, today);
}

std::optional<Conversation> nextPlanned(Session& session, RepId rep, QDate today) {
    for (const Conversation& planned : session.conversations.planned())
        if (isNextWith(planned, rep, today)) return planned;
    return std::nullopt;
}

std::vector<MeetingProposal> proposedMeetings(Session& session, QDate today) {
    QSet<RepId> booked;
    for (const Conversation& planned : session.conversations.planned())
        if (isAhead(planned, today))
            for (const RepId rep : planned.reps) booked.insert(rep);
    MeetingProposer proposer(session, today);
    std::vector<MeetingProposal> proposals;
    for (const Waiting& waiting : waitingReps(session, std::nullopt, today)) {
        const Rep& rep = waiting.rep;
        if (booked.contains(rep.id)) continue;
        const QDate spoken = waiting.daysSinceLast ? today.addDays(-*waiting.daysSinceLast) : QDate();
        const std::optional<QDateTime> when = proposer.after(rep, spoken, today.addDays(1));
        if (!when) continue;
        proposer.take(*when);
        proposals.push_back({rep.id, rep.called(), *when, waiting.daysSinceLast});
    }
    return proposals;
}

std::optional<QDateTime> proposedMeeting(Session& session, RepId rep, QDate today) {
    for (const MeetingProposal& proposal : proposedMeetings(session, today))
        if (proposal.rep == rep) return proposal.when;
    QDate planned;
    for (const Conversation& each : session.conversations.planned())
        if (isNextWith(each, rep, today)) planned = *each.plannedDay();
    const std::optional<Rep> found = session.reps.rep(rep);
    if (!planned.isValid() || !found) return std::nullopt;
    return MeetingProposer(session, today).after(*found, planned, planned.addDays(1));
}

}  // namespace headroom
