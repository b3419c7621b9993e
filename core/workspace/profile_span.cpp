// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_span.h"

#include "core/metrics/luck_band.h"
#include "core/metrics/windows.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int lineDecidedNeeded = 20;
constexpr int monthsShown = 24;

QDate firstDay(const ProfileRecords& records, QDate last) {
    QDate first = last.addMonths(-monthsShown).addDays(1);
    if (records.plan) first = std::min(first, records.plan->baseline.period.first());
    std::optional<QDate> recorded = records.history.firstDay();
    if (!records.conversations.empty())
        recorded = std::min(recorded.value_or(last), *records.conversations.front().heldOn);
    if (recorded) first = std::max(first, *recorded);
    return records.calendar.period(records.calendar.quarterOf(std::min(first, last.addDays(-90)))).first();
}

std::vector<RatePoint> lineOf(const DealHistory& history, const Period& period) {
    std::vector<RatePoint> points;
    if (history.count(period).decided() < lineDecidedNeeded) return points;
    for (const WindowCount& window : thirteenWeekSeries(history, period.last(), period.days() / 7 + 1))
        if (const std::optional<CloseRate> rate = closeRate(window.deals);
            rate && period.contains(window.period.last()))
            points.push_back({window.period.last(), *rate});
    return points;
}

std::optional<RateRange> luckRange(const std::optional<GrowthPlan>& plan, int decided) {
    if (!plan || plan->baseline.deals.decided() == 0 || decided == 0) return std::nullopt;
    const LuckBand band = luckBand(plan->baseline.deals, decided);
    return RateRange{Rate(double(band.low) / decided), Rate(double(band.high) / decided)};
}

std::optional<double> engagementAtEndOf(const Period& period, const std::vector<EngagementWeek>& weeks) {
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week)
        if (period.contains(week->windowEnd)) return week->level ? week->level : week->score;
    return std::nullopt;
}

QuarterPoint quarterOf(const ProfileRecords& records, const Period& seen, Quarter quarter) {
    QuarterPoint point;
    point.period = records.calendar.period(quarter);
    point.quarter = quarter;
    point.isComplete = point.period.last() <= seen.last();
    point.rate = closeRate(records.history.count(*point.period.intersected(seen)));
    if (point.rate) point.luck = luckRange(records.plan, point.rate->deals.decided());
    point.engagement = engagementAtEndOf(*point.period.intersected(seen), records.engagement);
    return point;
}

void addQuarters(ProfileSpan& span, const ProfileRecords& records) {
    for (QDate day = span.period.first(); day <= span.period.last();
         day = span.quarters.back().period.last().addDays(1))
        span.quarters.push_back(quarterOf(records, span.period, records.calendar.quarterOf(day)));
}

void addWeeks(ProfileSpan& span, const ProfileRecords& records) {
    for (const EngagementWeek& week : records.engagement)
        if (span.period.contains(week.windowEnd)) span.engagement.push_back(week);
    for (QDate monday = Period::weekOf(span.period.first()).first(); monday <= span.period.last();
         monday = monday.addDays(7))
        span.minutes.push_back({monday, 0, monday.addDays(6) <= span.period.last()});
}

void addConversation(ProfileSpan& span, const Conversation& conversation) {
    const QDate day = *conversation.heldOn;
    if (!span.period.contains(day)) return;
    span.conversations.push_back(conversation);
    const int minutes = countsAsCoaching(conversation) ? conversation.minutes : 0;
    span.minutes[size_t(span.minutes.front().monday.daysTo(day) / 7)].minutes += minutes;
    for (QuarterPoint& quarter : span.quarters)
        if (quarter.period.contains(day)) quarter.minutes += minutes;
}

}  // namespace

ProfileSpan profileSpan(const ProfileRecords& records, QDate last) {
    ProfileSpan span;
    span.period = Period(firstDay(records, last), last);
    span.line = lineOf(records.history, span.period);
    addQuarters(span, records);
    addWeeks(span, records);
    for (const Conversation& conversation : records.conversations) addConversation(span, conversation);
    return span;
}

}  // namespace headroom
