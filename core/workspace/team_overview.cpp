// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/team_overview.h"

#include "core/domain/translation.h"
#include "core/metrics/engagement.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/team_facts.h"
#include "core/workspace/waiting_reader.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr int weeksShown = 13;

// Which of the 13 weeks up to the running one a day lies in, 0 the oldest; -1 when in none.
int weekIndex(QDate day, QDate today) {
    const int back = Period::weeksBetween(day, today);
    return back >= 0 && back < weeksShown ? weeksShown - 1 - back : -1;
}

Period weeksPeriod(QDate today) {
    return Period(Period::weekOf(today).first().addDays(-7 * (weeksShown - 1)), today);
}

// The team's reps with all that their rows are made of.
struct Gathered {
    std::vector<Waiting> waiting;  // in the order of facts.reps
    TeamFacts facts;
    std::vector<Conversation> recent;  // held in the 13 weeks
    std::vector<Conversation> planned;
    std::vector<WaitingItem> onLeader;
    FiscalCalendar calendar;
    QDate today;
};

std::vector<int> conversationsByWeek(const Gathered& gathered, RepId rep) {
    std::vector<int> weeks(weeksShown, 0);
    for (const Conversation& conversation : gathered.recent) {
        if (conversation.kind == ConversationKind::TeamMeeting) continue;
        const int week = weekIndex(*conversation.heldOn, gathered.today);
        if (conversation.isWith(rep) && week >= 0) ++weeks[size_t(week)];
    }
    return weeks;
}

void addFigures(TeamRow& row, const RepFacts& facts, const Gathered& gathered) {
    const QDate day = gathered.facts.figures.day;
    row.closeRate = closeRate(displayWindow(facts.history, day).deals);
    row.verdict = facts.verdict;
    if (!facts.plan) return;
    row.baseline = facts.plan->baseline.deals.rate();
    row.potential = facts.plan->current().potential;
    const auto toward = towardPotentialOf(facts, growthOf(facts, day), gathered.calendar, day);
    row.isPotentialReached = toward && toward->isReached;
}

void addOpenDeals(TeamRow& row, Session& session, const RepFacts& facts, QDate day) {
    row.staleAfterDays = facts.staleAfterDays;
    const auto staleBefore =
        facts.staleAfterDays ? std::optional(day.addDays(-*facts.staleAfterDays)) : std::nullopt;
    const OpportunityStore::OpenCount open = session.opportunities.openCount(row.rep, staleBefore);
    row.openDeals = open.open;
    row.staleDeals = open.stale;
}

void addWaiting(TeamRow& row, const Gathered& gathered) {
    for (const WaitingItem& item : gathered.onLeader)
        if (item.rep == row.rep) row.waiting.push_back(item);
    const bool isOwed = std::any_of(row.waiting.begin(), row.waiting.end(), [](const WaitingItem& item) {
        return item.isLate || item.kind == WaitingKind::Request || item.kind == WaitingKind::LeftAlone;
    });
    row.needsYourHelp = row.isPastRhythm || isOwed;
    for (const Conversation& planned : gathered.planned) {
        if (!isNextWith(planned, row.rep, gathered.today)) continue;
        row.nextPlanned = planned.plannedFor;
        return;
    }
}

TeamRow rowOf(Session& session, size_t index, const Gathered& gathered) {
    const Waiting& waiting = gathered.waiting[index];
    TeamRow row;
    row.rep = waiting.rep.id;
    row.name = waiting.rep.name;
    row.called = waiting.rep.called();
    row.rhythmDays = waiting.rep.rhythmDays;
    row.conversationsByWeek = conversationsByWeek(gathered, row.rep);
    row.daysSinceLast = waiting.daysSinceLast;
    row.isPastRhythm = waiting.isPastRhythm;
    row.isAway = waiting.isAway;
    row.startedOn = waiting.rep.startedOn;
    addFigures(row, gathered.facts.reps[index], gathered);
    addOpenDeals(row, session, gathered.facts.reps[index], gathered.facts.figures.day);
    addWaiting(row, gathered);
    return row;
}

CoachingTime coachingTime(const Gathered& gathered, double aimHours) {
    CoachingTime time;
    time.aimHours = aimHours;
    time.reps = int(gathered.waiting.size());
    time.repsInRhythm = int(std::count_if(gathered.waiting.begin(), gathered.waiting.end(),
                                          [](const Waiting& waiting) { return !waiting.isPastRhythm; }));
    time.hasRecord = !gathered.recent.empty();
    const QDate first = weeksPeriod(gathered.today).first();
    const std::vector<int> minutes = coachingMinutes(gathered.recent, first, weeksShown, gathered.today);
    for (int week = 0; week < weeksShown; ++week)
        time.weeks.push_back({first.addDays(7 * week), minutes[size_t(week)], week + 1 < weeksShown});
    return time;
}

// Of the team's reps only: what somebody else's rep got is not this team's time.
std::vector<Conversation> recentConversations(Session& session, const std::vector<Waiting>& waiting,
                                              QDate today) {
    std::vector<RepId> reps;
    for (const Waiting& one : waiting) reps.push_back(one.rep.id);
    return session.conversations.held(weeksPeriod(today), reps);
}

Gathered gather(Session& session, std::optional<TeamId> team, QDate today) {
    Gathered gathered;
    gathered.waiting = waitingReps(session, team, today);
    std::vector<Rep> reps;
    QSet<RepId> ids;
    for (const Waiting& waiting : gathered.waiting) {
        reps.push_back(waiting.rep);
        ids.insert(waiting.rep.id);
    }
    gathered.facts = teamFacts(session, reps, today);
    gathered.recent = recentConversations(session, gathered.waiting, today);
    gathered.planned = session.conversations.planned();
    gathered.onLeader = readWaitingList(session, ids, today);
    gathered.calendar = session.leader.leader().calendar();
    gathered.today = today;
    return gathered;
}

std::optional<NextForYou> longestWait(const std::vector<Waiting>& waiting) {
    const auto found =
        std::find_if(waiting.begin(), waiting.end(), [](const Waiting& one) { return one.isPastRhythm; });
    if (found == waiting.end()) return std::nullopt;
    return NextForYou{found->rep.id, found->rep.name, found->rep.called(), found->daysSinceLast,
                      found->rep.rhythmDays};
}

std::vector<UnagreedPotential> withoutPotential(const TeamFacts& facts) {
    std::vector<UnagreedPotential> reps;
    for (const RepFacts& rep : facts.reps) {
        if (rep.plan) continue;
        const Baseline baseline = baselineEnding(rep.history, facts.figures.day);
        reps.push_back({rep.rep.id, rep.rep.name, baseline.deals.decided() >= Verdict::decidedNeeded});
    }
    return reps;
}

void addTeamNames(TeamOverview& overview, Session& session) {
    overview.teams = session.teams.teams();
    for (const Team& team : overview.teams)
        if (overview.team == team.id) overview.teamName = team.name;
    if (overview.teamName.isEmpty()) overview.teamName = tr("All reps");
}

void addImport(TeamOverview& overview, Session& session) {
    overview.opportunities = session.opportunities.count();
    const std::optional<ImportRecord> last = session.imports.latest();
    if (!last) return;
    overview.lastImport = last->id;
    overview.lastImportAt = last->importedAt;
}

}  // namespace

int TeamOverview::latePromises() const {
    return int(std::count_if(waiting.begin(), waiting.end(), [](const WaitingItem& item) {
        return item.kind == WaitingKind::Promise && item.isLate;
    }));
}

int TeamOverview::toLog() const {
    return int(std::count_if(waiting.begin(), waiting.end(),
                             [](const WaitingItem& item) { return item.kind == WaitingKind::ToLog; }));
}

TeamOverview readTeamOverview(Session& session, std::optional<TeamId> team, QDate today) {
    const Gathered gathered = gather(session, team, today);
    const TeamFacts& facts = gathered.facts;
    TeamOverview overview;
    overview.today = today;
    overview.figuresDay = facts.figures.day;
    overview.isOldData = facts.figures.isOld;
    overview.lastDecision = facts.figures.lastDecision;
    overview.team = team;
    addTeamNames(overview, session);
    overview.growth = teamGrowth(facts.windows(), facts.asOf);
    overview.averageRate = averageDisplayRate(facts);
    overview.repsApart = int(facts.reps.size()) - overview.growth.eligible;
    overview.next = longestWait(gathered.waiting);
    overview.waiting = gathered.onLeader;
    overview.withoutPotential = withoutPotential(facts);
    overview.coaching = coachingTime(gathered, session.leader.leader().coachingHoursPerWeekAim);
    for (size_t i = 0; i < gathered.waiting.size(); ++i) {
        TeamRow row = rowOf(session, i, gathered);
        (row.needsYourHelp ? overview.needsYourHelp : overview.upToDate).push_back(std::move(row));
    }
    addImport(overview, session);
    return overview;
}

}  // namespace headroom
