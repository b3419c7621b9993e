// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engagement_growth.h"

#include "core/workspace/mirror_reader.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

constexpr int monthsShown = 24;

std::vector<Period> quartersOf(const FiscalCalendar& calendar, QDate first, QDate last) {
    std::vector<Period> quarters;
    for (QDate day = first; day <= last; day = quarters.back().last().addDays(1))
        quarters.push_back(calendar.period(calendar.quarterOf(day)));
    return quarters;
}

void addRate(GrowthQuarter& point, const std::vector<DealHistory>& histories, const Period& seen) {
    double sum = 0;
    for (const DealHistory& history : histories) {
        const DealCount deals = history.count(seen);
        if (!deals.rate()) continue;
        sum += deals.rate()->share();
        ++point.reps;
        point.decided += deals.decided();
    }
    if (point.reps > 0) point.averageRate = Rate(sum / point.reps);
}

void addEngagement(GrowthQuarter& point, const MirrorRecords& mirror) {
    const std::vector<EngagementWeek>& weeks = mirror.engagement.weeks;
    const auto last = std::find_if(weeks.rbegin(), weeks.rend(), [&](const EngagementWeek& week) {
        return point.period.contains(week.windowEnd);
    });
    if (last != weeks.rend()) point.engagement = last->level ? last->level : last->score;
    point.isRecorded = point.isComplete && mirror.isRecorded(point.period);
}

std::vector<GrowthQuarter> quarterPoints(const MirrorRecords& mirror, QDate first) {
    const FiscalCalendar calendar = mirror.leader.calendar();
    std::vector<GrowthQuarter> points;
    for (const Period& period : quartersOf(calendar, first, mirror.today)) {
        GrowthQuarter point;
        point.quarter = calendar.quarterOf(period.first());
        point.period = period;
        point.isComplete = period.last() <= mirror.today;
        addRate(point, mirror.histories, *period.intersected(Period(first, std::max(first, mirror.today))));
        addEngagement(point, mirror);
        points.push_back(point);
    }
    return points;
}

// Coaching hours of each rep by quarter.
std::vector<std::vector<double>> hoursByQuarter(const MirrorRecords& mirror,
                                                const std::vector<GrowthQuarter>& quarters) {
    std::map<RepId, size_t> index;
    for (size_t rep = 0; rep < mirror.reps.size(); ++rep) index[mirror.reps[rep].id] = rep;
    std::vector<std::vector<double>> hours(mirror.reps.size(), std::vector<double>(quarters.size()));
    for (const Conversation& conversation : mirror.records.conversations) {
        if (!countsAsCoaching(conversation) || quarters.empty()) continue;
        const auto after = std::upper_bound(
            quarters.begin(), quarters.end(), *conversation.heldOn,
            [](QDate day, const GrowthQuarter& quarter) { return day < quarter.period.first(); });
        if (after == quarters.begin()) continue;
        const auto quarter = size_t(std::prev(after) - quarters.begin());
        for (const RepId rep : conversation.reps)
            if (const auto found = index.find(rep); found != index.end())
                hours[found->second][quarter] += conversation.minutes / 60.0;
    }
    return hours;
}

bool wasHere(const Rep& rep, const Period& quarter) {
    return !rep.startedOn || *rep.startedOn <= quarter.first();
}

LinkPanel linkPanel(const MirrorRecords& mirror, const std::vector<GrowthQuarter>& quarters) {
    const std::vector<std::vector<double>> hours = hoursByQuarter(mirror, quarters);
    LinkPanel panel(mirror.reps.size());
    for (size_t rep = 0; rep < mirror.reps.size(); ++rep)
        for (size_t i = 0; i + 1 < quarters.size(); ++i) {
            const auto rateIn = [&](size_t quarter) {
                return mirror.histories[rep].count(quarters[quarter].period).rate();
            };
            const bool isKnown = quarters[i].isRecorded && quarters[i + 1].isComplete &&
                                 wasHere(mirror.reps[rep], quarters[i].period);
            std::optional<LinkCell> cell;
            if (isKnown && rateIn(i) && rateIn(i + 1))
                cell = LinkCell{hours[rep][i], rateIn(i)->share(), rateIn(i + 1)->share()};
            panel[rep].push_back(cell);
        }
    return panel;
}

void addLink(EngagementGrowth& growth, const MirrorRecords& mirror,
             const std::vector<GrowthQuarter>& quarters) {
    const LinkPanel panel = linkPanel(mirror, quarters);
    growth.extent = linkExtent(panel);
    if (growth.extent.isEnough()) growth.link = engagementLink(panel);
    std::vector<double> levels, rates;
    for (size_t i = 0; i + 1 < quarters.size(); ++i) {
        const GrowthQuarter &now = quarters[i], &next = quarters[i + 1];
        if (!now.isRecorded || !now.engagement || !next.isComplete || !next.averageRate) continue;
        levels.push_back(*now.engagement);
        rates.push_back(next.averageRate->share());
    }
    growth.pairedQuarters = int(levels.size());
    if (growth.pairedQuarters >= RankCorrelation::pairsNeeded)
        growth.together = rankCorrelation(levels, rates);
}

// Whole tens round every rate shown, at least 30 points.
RateRange scaleOf(const std::vector<GrowthQuarter>& quarters) {
    double low = 1, high = 0;
    for (const GrowthQuarter& quarter : quarters) {
        if (!quarter.averageRate) continue;
        low = std::min(low, quarter.averageRate->share());
        high = std::max(high, quarter.averageRate->share());
    }
    if (low > high) return {Rate(0), Rate(1)};
    low = std::max(0.0, std::floor(low * 10 - 0.5) / 10);
    high = std::min(1.0, std::ceil(high * 10 + 0.5) / 10);
    if (high - low < 0.3) high = std::min(1.0, low + 0.3);
    if (high - low < 0.3) low = high - 0.3;
    return {Rate(low), Rate(high)};
}

}  // namespace

EngagementGrowth engagementGrowth(const MirrorRecords& mirror, const TeamOverview& overview) {
    EngagementGrowth growth;
    growth.growth = overview.growth;
    growth.averageRate = overview.averageRate;
    growth.lastDecision = overview.lastDecision;
    const FiscalCalendar calendar = mirror.leader.calendar();
    const auto quarterStart = [&](QDate day) { return calendar.period(calendar.quarterOf(day)).first(); };
    QDate recorded = mirror.today;
    if (!mirror.engagement.weeks.empty()) recorded = mirror.engagement.weeks.front().windowEnd.addDays(-6);
    QDate known = recorded;
    for (const DealHistory& history : mirror.histories)
        if (history.firstDay()) known = std::min(known, *history.firstDay());
    const QDate shown = std::max(known, mirror.today.addMonths(-monthsShown).addDays(1));
    growth.period = Period(quarterStart(std::min(shown, mirror.today.addDays(-90))), mirror.today);
    const std::vector<GrowthQuarter> quarters =
        quarterPoints(mirror, std::min(growth.period.first(), quarterStart(recorded)));
    for (const GrowthQuarter& quarter : quarters)
        if (quarter.period.overlaps(growth.period)) growth.quarters.push_back(quarter);
    for (const EngagementWeek& week : mirror.engagement.weeks)
        if (growth.period.contains(week.windowEnd)) growth.engagement.push_back(week);
    growth.scale = scaleOf(growth.quarters);
    addLink(growth, mirror, quarters);
    return growth;
}

}  // namespace headroom
