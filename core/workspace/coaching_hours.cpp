// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/coaching_hours.h"

#include "core/workspace/mirror_reader.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int quarterEndDays = 28;
constexpr size_t quartersLookedAt = 12;

// Whether the week's middle lies in the last 28 days of a quarter: then each quarter end has four weeks.
bool isQuarterEnd(const FiscalCalendar& calendar, QDate monday) {
    const QDate thursday = monday.addDays(3);
    const QDate last = calendar.period(calendar.quarterOf(thursday)).last();
    return Period::endingOn(last, quarterEndDays).contains(thursday);
}

double hoursIn(const MirrorRecords& mirror, const Period& period) {
    int minutes = 0;
    for (const Conversation& conversation : mirror.records.conversations)
        if (countsAsCoaching(conversation) && period.contains(*conversation.heldOn))
            minutes += conversation.minutes;
    return minutes / 60.0;
}

int winsIn(const MirrorRecords& mirror, const Period& period) {
    int won = 0;
    for (const DealHistory& history : mirror.histories) won += history.count(period).won;
    return won;
}

// The record of a week is known when the engagement week that ends with it is.
bool hasRecord(const MirrorRecords& mirror, const Period& week) {
    const std::vector<EngagementWeek>& weeks = mirror.engagement.weeks;
    const QDate end = std::min(week.last(), mirror.today);
    const auto found = std::find_if(weeks.begin(), weeks.end(),
                                    [end](const EngagementWeek& each) { return each.windowEnd == end; });
    return found != weeks.end() && found->state != EngagementState::NoRecord;
}

std::vector<HoursWeek> weeksOf(const MirrorRecords& mirror) {
    const QDate running = Period::weekOf(mirror.today).first();
    const FiscalCalendar calendar = mirror.leader.calendar();
    const WorkingDays days = mirror.leader.workingDays();
    std::vector<HoursWeek> weeks;
    for (int back = CoachingHours::fullWeeks; back >= 0; --back) {
        const Period week = Period::weekOf(running.addDays(-7 * back));
        weeks.push_back({week.first(), 0, back > 0, hasRecord(mirror, week) && days.count(week) > 0,
                         isQuarterEnd(calendar, week.first())});
    }
    const std::vector<int> minutes =
        coachingMinutes(mirror.records.conversations, weeks.front().monday, int(weeks.size()), mirror.today);
    for (size_t i = 0; i < weeks.size(); ++i) weeks[i].hours = minutes[i] / 60.0;
    return weeks;
}

QuarterEnd quarterEndOf(const MirrorRecords& mirror, const Period& quarter) {
    const Period end = Period::endingOn(quarter.last(), quarterEndDays);
    const Period rest(quarter.first(), end.first().addDays(-1));
    const auto aWeek = [](double count, const Period& time) { return 7 * count / time.days(); };
    return {aWeek(hoursIn(mirror, end), end), aWeek(hoursIn(mirror, rest), rest),
            aWeek(winsIn(mirror, end), end), aWeek(winsIn(mirror, rest), rest)};
}

// The latest whole ones with a full record.
std::vector<QuarterEnd> quarterEnds(const MirrorRecords& mirror) {
    std::vector<QuarterEnd> ends;
    if (mirror.engagement.weeks.empty()) return ends;
    const FiscalCalendar calendar = mirror.leader.calendar();
    const QDate first = mirror.engagement.weeks.front().windowEnd;
    for (QDate last = calendar.lastQuarterEnd(mirror.today); last > first && ends.size() < quartersLookedAt;
         last = calendar.lastQuarterEnd(last.addDays(-1))) {
        const Period quarter = calendar.period(calendar.quarterOf(last));
        if (mirror.isRecorded(quarter)) ends.push_back(quarterEndOf(mirror, quarter));
    }
    return ends;
}

}  // namespace

int CoachingHours::knownWeeks() const {
    return int(std::count_if(weeks.begin(), weeks.end(),
                             [](const HoursWeek& week) { return week.isComplete && week.isKnown; }));
}

bool CoachingHours::isOutside(const HoursWeek& week) const {
    return limits && week.isComplete && week.isKnown && !limits->contains(week.hours);
}

CoachingHours coachingHours(const MirrorRecords& mirror) {
    CoachingHours hours;
    hours.weeks = weeksOf(mirror);
    hours.aim = mirror.leader.coachingHoursPerWeekAim;
    std::vector<double> known;
    for (const HoursWeek& week : hours.weeks)
        if (week.isComplete && week.isKnown) known.push_back(week.hours);
    if (known.size() >= CoachingHours::weeksNeeded) hours.limits = processLimits(known);
    hours.quarterEnd = quarterEndPattern(quarterEnds(mirror));
    return hours;
}

}  // namespace headroom
