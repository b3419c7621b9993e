// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rep_profile.h"

#include "core/domain/error.h"
#include "core/metrics/potential.h"
#include "core/workspace/engagement_records.h"
#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr int lineDecidedNeeded = 20;
constexpr size_t conversationsShown = 50;
constexpr int monthsShown = 24;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

// Everything the store knows of one rep up to a day.
DealHistory wholeHistory(Session& session, RepId rep, QDate upTo) {
    std::vector<DayCount> days;
    for (const OpportunityStore::Day& day :
         session.opportunities.decidedDays(rep, Period(QDate(1900, 1, 1), upTo)))
        days.push_back({day.day, day.deals});
    return DealHistory(std::move(days));
}

std::optional<RateRange> luckRange(const std::optional<GrowthPlan>& plan, int decided) {
    if (!plan || plan->baseline.deals.decided() == 0 || decided == 0) return std::nullopt;
    const LuckBand band = luckBand(plan->baseline.deals, decided);
    return RateRange{Rate(double(band.low) / decided), Rate(double(band.high) / decided)};
}

// Builds the time that chart and lane share.
class SpanBuilder {
public:
    SpanBuilder(const DealHistory& history, const std::optional<GrowthPlan>& plan,
                const FiscalCalendar& calendar, const std::vector<EngagementWeek>& engagement,
                const std::vector<Conversation>& conversations)
        : m_history(history),
          m_plan(plan),
          m_calendar(calendar),
          m_engagement(engagement),
          m_conversations(conversations) {}

    ProfileSpan build(QDate last) const {
        ProfileSpan span{Period(firstDay(last), last), line(last), {}, {}, {}, {}};
        addQuarters(span);
        addEngagement(span);
        return span;
    }

private:
    // Two years, or back to the baseline's first day; not before anything was recorded, but a quarter at
    // least.
    QDate firstDay(QDate last) const {
        QDate first = last.addMonths(-monthsShown).addDays(1);
        if (m_plan) first = std::min(first, m_plan->baseline.period.first());
        std::optional<QDate> recorded = m_history.firstDay();
        if (!m_conversations.empty())
            recorded = std::min(recorded.value_or(last), *m_conversations.front().heldOn);
        if (recorded) first = std::max(first, *recorded);
        return m_calendar.period(m_calendar.quarterOf(std::min(first, last.addDays(-90)))).first();
    }

    std::vector<RatePoint> line(QDate last) const {
        std::vector<RatePoint> points;
        if (m_history.count(Period(firstDay(last), last)).decided() < lineDecidedNeeded) return points;
        const int weeks = int(firstDay(last).daysTo(last)) / 7 + 1;
        for (const WindowCount& window : thirteenWeekSeries(m_history, last, weeks))
            if (const std::optional<CloseRate> rate = closeRate(window.deals))
                points.push_back({window.period.last(), *rate});
        return points;
    }

    void addQuarters(ProfileSpan& span) const {
        const QDate end = span.period.last();
        for (QDate day = span.period.first(); day <= end;) {
            const Quarter quarter = m_calendar.quarterOf(day);
            const Period whole = m_calendar.period(quarter);
            const Period seen(whole.first(), std::min(whole.last(), end));
            if (const std::optional<CloseRate> rate = closeRate(m_history.count(seen)))
                span.quarters.push_back({whole, quarter.label(), *rate,
                                         luckRange(m_plan, rate->deals.decided()), whole.last() <= end});
            day = whole.last().addDays(1);
        }
    }

    void addEngagement(ProfileSpan& span) const {
        for (const EngagementWeek& week : m_engagement)
            if (span.period.contains(week.windowEnd)) span.engagement.push_back(week);
        for (QDate monday = mondayOf(span.period.first()); monday <= span.period.last();
             monday = monday.addDays(7))
            span.minutes.push_back({monday, 0});
        for (const Conversation& conversation : m_conversations) {
            const QDate day = *conversation.heldOn;
            if (!span.period.contains(day)) continue;
            span.conversations.push_back(conversation);
            if (countsAsCoaching(conversation))
                span.minutes[size_t(span.minutes.front().monday.daysTo(day) / 7)].minutes +=
                    conversation.minutes;
        }
    }

    const DealHistory& m_history;
    const std::optional<GrowthPlan>& m_plan;
    FiscalCalendar m_calendar;
    const std::vector<EngagementWeek>& m_engagement;
    const std::vector<Conversation>& m_conversations;
};

void addNeighbours(RepProfile& profile, const std::vector<Waiting>& order) {
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i].rep.id != profile.rep.id) continue;
        if (i > 0) profile.previous = order[i - 1].rep.id;
        if (i + 1 < order.size()) profile.next = order[i + 1].rep.id;
        profile.daysSinceLast = order[i].daysSinceLast;
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
    profile.verdict = facts.verdict;
    profile.staleAfterDays = team.staleAfterDays;
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

void addConversations(RepProfile& profile, const std::vector<Conversation>& held) {
    profile.conversationCount = int(held.size());
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

// The counts "now" is measured by when a potential is agreed: since the plan, or the last half year and more.
WindowCount countsNow(const RepFacts& facts, QDate day) {
    const RepGrowth growth = growthOf(facts, day);
    if (growth.now && growth.now->deals.decided() >= Verdict::decidedNeeded) return *growth.now;
    return *nowWindow(facts.history, day.addYears(-1).addDays(-1), day);
}

// Each run of four complete fiscal quarters up to `day`, newest first.
std::vector<DealCount> rollingFourQuarters(const DealHistory& history, const FiscalCalendar& calendar,
                                           QDate day) {
    std::vector<DealCount> runs;
    const std::optional<QDate> first = history.firstDay();
    if (!first) return runs;
    for (QDate end = calendar.lastQuarterEnd(day);; end = calendar.lastQuarterEnd(end.addDays(-1))) {
        const Period run(end.addYears(-1).addDays(1), end);
        if (run.first() < *first) return runs;
        runs.push_back(history.count(run));
    }
}

std::optional<TeamPrior> priorOf(const TeamFacts& team) {
    std::vector<DealCount> counts;
    const QDate day = team.figures.day;
    for (const RepFacts& rep : team.reps)
        counts.push_back(rep.history.count(Period(day.addYears(-1).addDays(1), day)));
    return teamPrior(counts);
}

}  // namespace

Rep existingRep(Session& session, RepId id) {
    if (std::optional<Rep> rep = session.reps.rep(id)) return *rep;
    throw Error(ErrorKind::Refused,
                QCoreApplication::translate("headroom::Workspace", "This rep is no longer here."));
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
    addConversations(profile, held);
    profile.record = readRepRecord(session, profile.rep, today);
    const std::vector<EngagementWeek> engagement =
        engagementWeeks(leader, {profile.rep}, engagementRecords(session, id), today);
    profile.engagement = engagement.empty()
                             ? EngagementWeek{today, EngagementState::NoRecord, {}, {}, {}, false}
                             : engagement.back();
    const DealHistory history = wholeHistory(session, id, profile.figuresDay);
    const SpanBuilder spans(history, profile.plan, leader.calendar(), engagement, held);
    profile.recent = spans.build(today);
    if (profile.isOldData) profile.lastKnown = spans.build(profile.figuresDay);
    return profile;
}

PotentialOffer readPotentialOffer(Session& session, RepId id, QDate today) {
    const Rep rep = existingRep(session, id);
    const TeamFacts team = teamFacts(session, teammatesOf(session, id, today), today);
    const RepFacts& facts = *team.find(id);
    const QDate day = team.figures.day;
    PotentialOffer offer{
        facts.plan ? facts.plan->baseline : baselineEnding(facts.history, day), countsNow(facts, day), {}};
    const FiscalCalendar calendar = session.leader.leader().calendar();
    const DealHistory history = wholeHistory(session, id, day);
    offer.suggested =
        suggestedPotential(offer.now.deals, rollingFourQuarters(history, calendar, day), priorOf(team));
    return offer;
}

}  // namespace headroom
