// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/team_facts.h"

#include "core/metrics/stale.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr int displayDays = 13 * 7;
constexpr int monthsRead = 28;  // the longest baseline and a quarter's delay

std::map<RepId, TeamId> teamByRep(Session& session, QDate day) {
    std::map<RepId, TeamId> teams;
    for (const Membership& membership : session.teams.memberships())
        if ((!membership.from || *membership.from <= day) && (!membership.until || day <= *membership.until))
            teams[membership.rep] = membership.team;
    return teams;
}

// The team's reps who are not archived; none: all of them.
std::vector<Rep> membersOf(Session& session, std::optional<TeamId> team, QDate today) {
    std::vector<Rep> members = session.reps.reps(false);
    if (!team) return members;
    const std::map<RepId, TeamId> teams = teamByRep(session, today);
    std::erase_if(members, [&](const Rep& rep) {
        const auto its = teams.find(rep.id);
        return its == teams.end() || its->second != *team;
    });
    return members;
}

DealHistory historyOf(Session& session, RepId rep, const Period& period) {
    std::vector<DayCount> days;
    for (const OpportunityStore::Day& day : session.opportunities.decidedDays(rep, period))
        days.push_back({day.day, day.deals});
    return DealHistory(std::move(days));
}

ComparedWindows comparedWindows(const DealHistory& history, const std::optional<GrowthPlan>& plan,
                                QDate asOf) {
    if (!plan) return {};
    const std::optional<WindowCount> now = nowWindow(history, plan->startedOn, asOf);
    return {plan->baseline.deals, now ? now->deals : DealCount{}};
}

RepFacts readRep(Session& session, const Rep& rep, QDate day, QDate asOf) {
    RepFacts facts;
    facts.rep = rep;
    facts.plan = session.plans.ofRep(rep.id);
    facts.history = historyOf(session, rep.id, Period(day.addMonths(-monthsRead), day));
    facts.windows = comparedWindows(facts.history, facts.plan, asOf);
    return facts;
}

using Teammates = std::vector<RepFacts*>;

std::vector<Teammates> byTeam(std::vector<RepFacts>& reps, const std::map<RepId, TeamId>& teams) {
    std::map<TeamId, Teammates> sharing;
    for (RepFacts& facts : reps) {
        const auto team = teams.find(facts.rep.id);
        sharing[team == teams.end() ? TeamId{} : team->second].push_back(&facts);
    }
    std::vector<Teammates> groups;
    for (auto& [team, group] : sharing) groups.push_back(std::move(group));
    return groups;
}

void adjustVerdicts(const Teammates& reps, QDate asOf) {
    std::vector<ComparedWindows> windows;
    for (const RepFacts* facts : reps) windows.push_back(facts->windows);
    const std::vector<Verdict> said = verdicts(windows, asOf);
    for (size_t i = 0; i < reps.size(); ++i) reps[i]->verdict = said[i];
}

void setStaleLimit(const Teammates& reps, Session& session, QDate day) {
    std::vector<int> ages;
    for (const RepFacts* facts : reps)
        session.opportunities.appendAgesAtDecision(facts->rep.id, Period(day.addYears(-1).addDays(1), day),
                                                   ages);
    const std::optional<int> limit = staleAfterDays(std::move(ages));
    for (RepFacts* facts : reps) facts->staleAfterDays = limit;
}

Waiting waitingOf(const Rep& rep, const std::map<RepId, QDate>& lastHeld, QDate today) {
    Waiting waiting{rep, std::nullopt, false, false};
    const auto last = lastHeld.find(rep.id);
    if (last != lastHeld.end()) waiting.daysSinceLast = int(last->second.daysTo(today));
    waiting.isAway = std::any_of(rep.away.begin(), rep.away.end(),
                                 [today](const Period& away) { return away.contains(today); });
    waiting.isPastRhythm =
        !waiting.isAway && waiting.daysSinceLast.value_or(rep.rhythmDays + 1) > rep.rhythmDays;
    return waiting;
}

bool waitsLonger(const Waiting& a, const Waiting& b) {
    if (a.daysSinceLast.has_value() != b.daysSinceLast.has_value()) return !a.daysSinceLast;
    if (a.daysSinceLast != b.daysSinceLast) return *a.daysSinceLast > *b.daysSinceLast;
    return a.rep.name.localeAwareCompare(b.rep.name) < 0;
}

}  // namespace

FiguresDay figuresDay(Session& session, QDate today) {
    const std::optional<QDate> last = session.opportunities.lastDecision(today);
    if (last && last->daysTo(today) >= displayDays) return {*last, last, true};
    return {today, last, false};
}

QSet<RepId> repsIn(Session& session, std::optional<TeamId> team, QDate today) {
    QSet<RepId> reps;
    for (const Rep& rep : membersOf(session, team, today)) reps.insert(rep.id);
    return reps;
}

std::vector<Waiting> waitingReps(Session& session, std::optional<TeamId> team, QDate today) {
    const std::vector<Rep> members = membersOf(session, team, today);
    std::vector<RepId> ids;
    for (const Rep& rep : members) ids.push_back(rep.id);
    std::map<RepId, QDate> lastHeld;
    for (const ConversationStore::LastHeld& last : session.conversations.lastHeld(ids, today))
        lastHeld[last.rep] = last.day;
    std::vector<Waiting> waiting;
    for (const Rep& rep : members) waiting.push_back(waitingOf(rep, lastHeld, today));
    std::sort(waiting.begin(), waiting.end(), waitsLonger);
    return waiting;
}

std::vector<Rep> teammatesOf(Session& session, RepId rep, QDate today) {
    const std::map<RepId, TeamId> teams = teamByRep(session, today);
    const auto teamOf = [&teams](RepId id) {
        const auto found = teams.find(id);
        return found == teams.end() ? TeamId{} : found->second;
    };
    std::vector<Rep> reps;
    for (Rep& other : session.reps.reps(true))
        if (other.id == rep || (!other.archivedOn && teamOf(other.id) == teamOf(rep)))
            reps.push_back(std::move(other));
    return reps;
}

const RepFacts* TeamFacts::find(RepId rep) const {
    const auto found =
        std::find_if(reps.begin(), reps.end(), [rep](const RepFacts& facts) { return facts.rep.id == rep; });
    return found == reps.end() ? nullptr : &*found;
}

std::vector<ComparedWindows> TeamFacts::windows() const {
    std::vector<ComparedWindows> all;
    for (const RepFacts& facts : reps) all.push_back(facts.windows);
    return all;
}

TeamFacts teamFacts(Session& session, const std::vector<Rep>& reps, QDate today) {
    TeamFacts facts;
    facts.figures = figuresDay(session, today);
    facts.asOf = session.leader.leader().calendar().lastQuarterEnd(facts.figures.day);
    for (const Rep& rep : reps) facts.reps.push_back(readRep(session, rep, facts.figures.day, facts.asOf));
    for (const Teammates& teammates : byTeam(facts.reps, teamByRep(session, today))) {
        adjustVerdicts(teammates, facts.asOf);
        setStaleLimit(teammates, session, facts.figures.day);
    }
    return facts;
}

RepGrowth growthOf(const RepFacts& facts, QDate day) {
    return repGrowth(facts.history, facts.plan, day);
}

std::optional<GrowthTowardPotential> towardPotentialOf(const RepFacts& facts, const RepGrowth& growth,
                                                       const FiscalCalendar& calendar, QDate day) {
    if (!facts.plan) return std::nullopt;
    const Rate potential = facts.plan->current().potential;
    std::optional<GrowthTowardPotential> toward = growthTowardPotential(growth, potential);
    if (!toward) return std::nullopt;
    const QDate last = calendar.lastQuarterEnd(day);
    const auto held = [&](QDate asOf) {
        const std::optional<WindowCount> now = nowWindow(facts.history, facts.plan->startedOn, asOf);
        return now && now->deals.decided() > 0 && holdsPotential(now->deals, potential);
    };
    toward->isReached = held(last) && held(calendar.lastQuarterEnd(last.addDays(-1)));
    return toward;
}

std::optional<Rate> averageDisplayRate(const TeamFacts& facts) {
    double sum = 0;
    int reps = 0;
    for (const RepFacts& rep : facts.reps) {
        const std::optional<Rate> rate = displayWindow(rep.history, facts.figures.day).deals.rate();
        if (!rate) continue;
        sum += rate->share();
        ++reps;
    }
    return reps > 0 ? std::optional(Rate(sum / reps)) : std::nullopt;
}

}  // namespace headroom
