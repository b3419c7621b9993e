// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rep_profile.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/engagement_records.h"
#include "core/workspace/rate_scale.h"
#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t conversationsShown = 50;

void addNeighbours(RepProfile& profile, const std::vector<Waiting>& order) {
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i].rep.id != profile.rep.id) continue;
        if (i > 0) profile.previous = order[i - 1].rep.id;
        if (i + 1 < order.size()) profile.next = order[i + 1].rep.id;
    }
}

void addFigures(RepProfile& profile, const TeamFacts& team, const RepFacts& facts,
                const FiscalCalendar& calendar) {
    profile.figuresDay = team.figures.day;
    profile.isOldData = team.figures.isOld;
    profile.lastDecision = team.figures.lastDecision;
    profile.closeRate = closeRate(displayWindow(facts.history, profile.figuresDay).deals);
    profile.teamRate = averageDisplayRate(team);
    profile.plan = facts.plan;
    profile.growth = growthOf(facts, profile.figuresDay);
    profile.toward = towardPotentialOf(facts, profile.growth, calendar, profile.figuresDay);
    if (profile.plan && profile.closeRate)
        profile.headroom = profile.plan->current().potential.share() - profile.closeRate->rate.share();
    profile.canAgreePotential =
        !profile.plan &&
        baselineEnding(facts.history, profile.figuresDay).deals.decided() >= Verdict::decidedNeeded;
    profile.verdict = facts.verdict;
    profile.staleAfterDays = facts.staleAfterDays;
}

void addOpenDeals(RepProfile& profile, Session& session) {
    const auto staleBefore = profile.staleAfterDays
                                 ? std::optional(profile.figuresDay.addDays(-*profile.staleAfterDays))
                                 : std::nullopt;
    const OpportunityStore::OpenCount open = session.opportunities.openCount(profile.rep.id, staleBefore);
    profile.openDeals = open.open;
    profile.staleDeals = open.stale;
    if (!profile.closeRate || open.stale == 0) return;
    DealCount ifLost = profile.closeRate->deals;
    ifLost.lost += open.stale;
    profile.rateIfStaleWereLost = ifLost.rate();
}

// A team meeting ends nobody's wait.
void addWait(RepProfile& profile, const std::vector<Conversation>& held) {
    for (const Conversation& conversation : held)  // oldest first
        if (conversation.kind != ConversationKind::TeamMeeting)
            profile.daysSinceLast = int(conversation.heldOn->daysTo(profile.today));
}

void addConversations(RepProfile& profile, const std::vector<Conversation>& held) {
    profile.conversationCount = int(held.size());
    if (!held.empty()) profile.firstConversation = held.front().heldOn;
    const size_t shown = std::min(held.size(), conversationsShown);
    profile.conversations.assign(held.rbegin(), held.rbegin() + std::ptrdiff_t(shown));
    int minutes = 0;
    const Period lastWeeks = Period::endingOn(profile.today, 13 * 7);
    for (const Conversation& conversation : held)
        if (countsAsCoaching(conversation) && lastWeeks.contains(*conversation.heldOn))
            minutes += conversation.minutes;
    profile.minutesPerWeek = minutes / 13.0;
}

QString teamNameOf(Session& session, RepId rep, QDate today) {
    const std::optional<TeamId> its = session.teams.teamOf(rep, today);
    for (const Team& team : session.teams.teams())
        if (its == team.id) return team.name;
    return {};
}

std::vector<Conversation> upTo(std::vector<Conversation> held, QDate day) {
    std::erase_if(held, [day](const Conversation& conversation) { return *conversation.heldOn > day; });
    return held;
}

}  // namespace

DealHistory wholeHistory(Session& session, RepId rep, QDate upTo) {
    std::vector<DayCount> days;
    for (const OpportunityStore::Day& day :
         session.opportunities.decidedDays(rep, Period(QDate(1900, 1, 1), upTo)))
        days.push_back({day.day, day.deals});
    return DealHistory(std::move(days));
}

Rep existingRep(Session& session, RepId id) {
    if (std::optional<Rep> rep = session.reps.rep(id)) return *rep;
    throw Error(ErrorKind::Refused, tr("This rep is no longer here."));
}

RepProfile readRepProfile(Session& session, RepId id, QDate today) {
    RepProfile profile;
    profile.today = today;
    profile.rep = existingRep(session, id);
    profile.teamName = teamNameOf(session, id, today);
    const Leader leader = session.leader.leader();
    const TeamFacts team = teamFacts(session, teammatesOf(session, id, today), today);
    addFigures(profile, team, *team.find(id), leader.calendar());
    addOpenDeals(profile, session);
    addNeighbours(profile, waitingReps(session, session.teams.teamOf(id, today), today));

    const std::vector<Conversation> held = upTo(session.conversations.heldWith(id), today);
    addWait(profile, held);
    addConversations(profile, held);
    profile.frame = readRepFrame(session, id, today);
    profile.record = readRepRecord(session, profile.rep, today);
    const std::vector<EngagementWeek> engagement =
        engagementWeeks(leader, {profile.rep}, engagementRecords(session, id, held), today);
    profile.engagement = engagement.empty()
                             ? EngagementWeek{today, EngagementState::NoRecord, {}, {}, {}, false}
                             : engagement.back();
    const DealHistory history = wholeHistory(session, id, profile.figuresDay);
    const ProfileRecords records{history, profile.plan, engagement, held, leader.calendar()};
    profile.recent = profileSpan(records, today);
    if (profile.isOldData) profile.lastKnown = profileSpan(records, profile.figuresDay);
    profile.scale = rateScale(team, profile);
    return profile;
}

}  // namespace headroom
