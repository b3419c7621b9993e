// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rhythm.h"

#include <algorithm>

namespace headroom {

namespace {

const QTime usualTime(10, 0);
constexpr int daysLookedAhead = 92;
constexpr int slotSeconds = 30 * 60;
constexpr int slotsTried = 12;

bool isWith(const Conversation& conversation, RepId rep) {
    return std::find(conversation.reps.begin(), conversation.reps.end(), rep) != conversation.reps.end();
}

QDate lastSpoken(Session& session, RepId rep, QDate today) {
    QDate last;
    for (const ConversationStore::LastHeld& held : session.conversations.lastHeld())
        if (held.rep == rep && held.day <= today) last = held.day;
    return last;
}

std::optional<QDate> workingDayFrom(const WorkingDays& days, QDate first) {
    for (QDate day = first; first.daysTo(day) < daysLookedAhead; day = day.addDays(1))
        if (days.isWorkingDay(day)) return day;
    return std::nullopt;
}

QTime timeOfDay(Session& session, RepId rep) {
    const std::vector<Conversation> held = session.conversations.heldWith(rep);
    const auto planned = std::find_if(held.rbegin(), held.rend(), [](const Conversation& conversation) {
        return conversation.plannedFor.has_value();
    });
    return planned == held.rend() ? usualTime : planned->plannedFor->toLocalTime().time();
}

bool isTaken(const std::vector<Conversation>& planned, const QDateTime& start) {
    return std::any_of(planned.begin(), planned.end(), [&](const Conversation& conversation) {
        if (!conversation.plannedFor) return false;
        const QDateTime end = conversation.plannedFor->addSecs(60 * std::max(conversation.minutes, 1));
        return *conversation.plannedFor < start.addSecs(slotSeconds) && start < end;
    });
}

}  // namespace

std::optional<Conversation> nextPlanned(Session& session, RepId rep, QDate today) {
    for (const Conversation& planned : session.conversations.planned())
        if (isWith(planned, rep) && planned.plannedFor && planned.plannedFor->toLocalTime().date() >= today)
            return planned;
    return std::nullopt;
}

std::optional<QDateTime> meetingAfter(Session& session, const Rep& rep, QDate spoken, QDate earliest) {
    const QDate due = spoken.isValid() ? spoken.addDays(rep.rhythmDays) : earliest;
    const WorkingDays days = session.leader.leader().workingDays().alsoAway(rep.away);
    const std::optional<QDate> day = workingDayFrom(days, std::max(due, earliest));
    if (!day) return std::nullopt;
    const std::vector<Conversation> planned = session.conversations.planned();
    QDateTime start(*day, timeOfDay(session, rep.id));
    for (int slot = 0; slot < slotsTried && isTaken(planned, start.toUTC()); ++slot)
        start = start.addSecs(slotSeconds);
    return start.toUTC();
}

std::optional<QDateTime> proposedMeeting(Session& session, const Rep& rep, QDate today) {
    return meetingAfter(session, rep, lastSpoken(session, rep.id, today), today.addDays(1));
}

}  // namespace headroom
