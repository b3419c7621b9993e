// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/habit_rows.h"

#include "core/metrics/credits.h"
#include "core/metrics/habit_record.h"
#include "core/metrics/help_first.h"
#include "core/workspace/self_records.h"
#include "core/workspace/self_wording.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

namespace headroom {

namespace {

// What the records of a habit come to, and what it is made of.
struct Record {
    std::optional<Rate> share;
    QString inWords;
};

std::optional<Rate> shareOf(int part, int whole) {
    return whole > 0 ? std::optional(Rate(double(part) / whole)) : std::nullopt;
}

Record standardsRecord(Session& session, const SelfRecords& records) {
    std::set<StandardId> seen;
    for (const Observation& observation : session.standards.observationsOfLeader())
        if (records.quarter.contains(observation.seenOn)) seen.insert(observation.standard);
    int active = 0, observed = 0;
    for (const Standard& standard : session.standards.all()) {
        if (!standard.isActive()) continue;
        ++active;
        observed += seen.contains(standard.id);
    }
    return {shareOf(observed, active), wording::standardsObserved(observed, active)};
}

// Of the active ones: how many heard them lately, and how often the why was said.
Record prioritiesRecord(const SelfRecords& records) {
    double sum = 0;
    int shares = 0, told = 0, withWhy = 0;
    for (const PriorityCard& card : records.board.active) {
        for (const std::optional<Rate>& share : {card.reach.coverage(), card.reach.whyShare()}) {
            if (!share) continue;
            sum += share->share();
            ++shares;
        }
        told += card.reach.told;
        withWhy += card.reach.toldWithWhy;
    }
    const auto notReached = std::count_if(records.board.gaps.begin(), records.board.gaps.end(),
                                          [](const FrameGap& gap) { return gap.hasHeardNone; });
    return {shares > 0 ? std::optional(Rate(sum / shares)) : std::nullopt,
            wording::prioritiesSaid(shareOf(withWhy, told), int(notReached))};
}

Record potentialRecord(const SelfRecords& records) {
    const auto agreed = std::count_if(records.reps.begin(), records.reps.end(), [](const TeamRow& row) {
        return row.potential && !row.isPotentialReached;
    });
    return {shareOf(int(agreed), int(records.reps.size())),
            wording::potentialsAgreed(int(agreed), int(records.reps.size()))};
}

Record accountabilityRecord(const SelfRecords& records) {
    const HelpFirst help = helpFirst(records.struggles, records.leader.workingDays(), records.today);
    return {help.share(), wording::helpOffered(help)};
}

Record engagementRecord(const SelfRecords& records) {
    const std::optional<Rate> share =
        records.engagementLevel ? std::optional(Rate(std::clamp(*records.engagementLevel / 100, 0.0, 1.0)))
                                : std::nullopt;
    return {share, wording::engagementLevel(records.engagementLevel)};
}

// As C4 of engagement has it, over the quarter: what was due before and is still open is answered for here
// too.
Record promisesRecord(const SelfRecords& records) {
    const WorkingDays days = records.leader.workingDays();
    std::vector<double> credits;
    for (const Commitment& promise : records.promises)
        if (isDueWithin(promise, records.quarter.first(), records.quarter.last()))
            if (const std::optional<double> credit = promiseCredit(promise, days, records.today))
                credits.push_back(*credit);
    const auto onTime = std::count(credits.begin(), credits.end(), 1.0);
    const double sum = std::accumulate(credits.begin(), credits.end(), 0.0);
    return {credits.empty() ? std::nullopt : std::optional(Rate(sum / double(credits.size()))),
            wording::promisesOnTime(int(onTime), int(credits.size()))};
}

Record recordOf(Session& session, const SelfRecords& records, Habit habit) {
    switch (habit) {
        case Habit::Standards:
            return standardsRecord(session, records);
        case Habit::Priorities:
            return prioritiesRecord(records);
        case Habit::Potential:
            return potentialRecord(records);
        case Habit::Accountability:
            return accountabilityRecord(records);
        case Habit::Engagement:
            return engagementRecord(records);
        case Habit::OwnPromises:
            break;
    }
    return promisesRecord(records);
}

}  // namespace

std::vector<Habit> widestGaps(const std::vector<HabitRow>& rows) {
    std::vector<HabitRow> apart = rows;
    std::erase_if(apart, [](const HabitRow& row) { return row.gap().value_or(0) == 0; });
    std::stable_sort(apart.begin(), apart.end(), [](const HabitRow& a, const HabitRow& b) {
        return std::abs(*a.gap()) > std::abs(*b.gap());
    });
    std::vector<Habit> widest;
    for (const HabitRow& row : apart) widest.push_back(row.habit);
    return widest;
}

std::vector<HabitRow> readHabitRows(Session& session, const SelfRecords& records) {
    const std::vector<HabitView> views = session.mirror.habitViews();
    const FiscalCalendar calendar = records.leader.calendar();
    const QDate lastQuarterFirst =
        calendar.period(calendar.previous(calendar.quarterOf(records.today))).first();
    const auto viewOf = [&](Habit habit, QDate quarterFirst) -> std::optional<int> {
        for (const HabitView& view : views)
            if (view.habit == habit && view.quarterFirst == quarterFirst) return view.level;
        return std::nullopt;
    };
    std::vector<HabitRow> rows;
    for (const Habit habit : habits) {
        const Record record = recordOf(session, records, habit);
        rows.push_back({habit, viewOf(habit, records.quarter.first()), viewOf(habit, lastQuarterFirst),
                        record.share, record.share ? std::optional(habitLevel(*record.share)) : std::nullopt,
                        record.inWords});
    }
    return rows;
}

}  // namespace headroom
