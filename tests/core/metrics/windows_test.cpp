// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/windows.h"

#include "core/metrics/growth.h"
#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::DealsOn;

const QDate planStart(2025, 6, 30);

TEST(Baseline, IsTheTwelveMonthsThatEndOnTheDayThePlanStarts) {
    const DealHistory busy = DealsOn().steadily(Period(QDate(2022, 1, 1), QDate(2025, 12, 31)), 3).history();
    const Baseline baseline = baselineEnding(busy, planStart);
    EXPECT_EQ(baseline.period, Period(QDate(2024, 7, 1), planStart));
    EXPECT_GE(baseline.deals.decided(), 40);
}

TEST(Baseline, CountsTheDayThePlanStartsAndNotTheDayAfter) {
    const DealHistory history = DealsOn().won(planStart, 41).lost(planStart.addDays(1), 7).history();
    EXPECT_EQ(baselineEnding(history, planStart).deals, (DealCount{41, 0}));
}

TEST(Baseline, GoesBackMonthByMonthUntilFortyAreDecided) {
    const DealHistory history = DealsOn().won(QDate(2025, 3, 1), 30).lost(QDate(2024, 4, 10), 10).history();
    const Baseline baseline = baselineEnding(history, planStart);
    EXPECT_EQ(baseline.period.first(), QDate(2024, 3, 31)) << "15 months reach 10 April, 14 do not";
    EXPECT_EQ(baseline.deals, (DealCount{30, 10}));
}

TEST(Baseline, GoesBackTwentyFourMonthsAtMost) {
    const DealHistory few = DealsOn()
                                .won(QDate(2025, 3, 1), 30)
                                .lost(QDate(2023, 7, 1), 5)
                                .lost(QDate(2023, 6, 30), 90)
                                .history();
    const Baseline baseline = baselineEnding(few, planStart);
    EXPECT_EQ(baseline.period, Period(QDate(2023, 7, 1), planStart));
    EXPECT_EQ(baseline.deals, (DealCount{30, 5}));
}

TEST(Baseline, StaysAtTwelveMonthsWithFortyOnTheDot) {
    const DealHistory history = DealsOn().won(QDate(2024, 7, 1), 40).lost(QDate(2024, 6, 30), 9).history();
    EXPECT_EQ(baselineEnding(history, planStart).deals, (DealCount{40, 0}));
}

TEST(Baseline, OfAPlanFromALeapDayHoldsOneYear) {
    const QDate leap(2024, 2, 29);
    const DealHistory history = DealsOn().won(QDate(2023, 3, 1), 40).lost(QDate(2023, 2, 28), 9).history();
    const Baseline baseline = baselineEnding(history, leap);
    EXPECT_EQ(baseline.period, Period(QDate(2023, 3, 1), leap));
    EXPECT_EQ(baseline.deals, (DealCount{40, 0}));
}

TEST(Baseline, IsFrozenWithThePlan) {
    const Baseline frozen{Period(QDate(2024, 7, 1), planStart), {12, 28}};
    const GrowthPlan plan{{}, {}, planStart, frozen, {{planStart, Rate(0.45), {}}}};
    const DealHistory changed = DealsOn().won(QDate(2025, 1, 1), 200).won(QDate(2025, 8, 1), 20).history();
    const RepGrowth growth = repGrowth(changed, plan, QDate(2025, 9, 30));
    EXPECT_EQ(growth.baseline, frozen);
    EXPECT_FALSE(growth.isProvisional);
}

TEST(Baseline, WithoutAPlanIsProvisionalAndAllThereIs) {
    const DealHistory history =
        DealsOn().steadily(Period(QDate(2023, 1, 1), QDate(2025, 12, 31)), 3).history();
    const RepGrowth growth = repGrowth(history, std::nullopt, QDate(2025, 12, 31));
    EXPECT_TRUE(growth.isProvisional);
    EXPECT_EQ(growth.baseline, baselineEnding(history, QDate(2025, 12, 31))) << "what agreeing would freeze";
    EXPECT_FALSE(growth.now);
    EXPECT_FALSE(growth.probability);
    EXPECT_FALSE(growth.change);
    EXPECT_FALSE(growth.smallestVisible);
}

TEST(NowWindow, IsTheLastTwentySixWeeksOncePlanIsOldEnough) {
    const QDate asOf = planStart.addDays(400);
    const DealHistory busy = DealsOn().steadily(Period(planStart, asOf), 2).history();
    const std::optional<WindowCount> now = nowWindow(busy, planStart, asOf);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->period, Period::endingOn(asOf, 26 * 7));
}

TEST(NowWindow, NeverReachesBackBeforeThePlan) {
    const QDate asOf = planStart.addDays(60);
    const DealHistory history = DealsOn().won(planStart, 50).lost(planStart.addDays(1), 3).history();
    const std::optional<WindowCount> now = nowWindow(history, planStart, asOf);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->period, Period(planStart.addDays(1), asOf));
    EXPECT_EQ(now->deals, (DealCount{0, 3})) << "the plan's own day belongs to the baseline";
}

TEST(NowWindow, GoesBackWeekByWeekUntilTwentyAreDecided) {
    const QDate asOf = planStart.addDays(500);
    const QDate thirtyWeeksBack = asOf.addDays(1 - 30 * 7);
    const DealHistory history =
        DealsOn().won(asOf, 19).lost(thirtyWeeksBack).lost(thirtyWeeksBack.addDays(-1)).history();
    const std::optional<WindowCount> now = nowWindow(history, planStart, asOf);
    EXPECT_EQ(now->period, Period(thirtyWeeksBack, asOf));
    EXPECT_EQ(now->deals, (DealCount{19, 1}));
}

TEST(NowWindow, GoesBackFiftyTwoWeeksAtMost) {
    const QDate asOf = planStart.addDays(500);
    const DealHistory history = DealsOn().won(asOf, 19).lost(asOf.addDays(-52 * 7), 50).history();
    const std::optional<WindowCount> now = nowWindow(history, planStart, asOf);
    EXPECT_EQ(now->period, Period::endingOn(asOf, 52 * 7));
    EXPECT_EQ(now->deals, (DealCount{19, 0}));
}

TEST(NowWindow, IsNotThereOnThePlansFirstDay) {
    const DealHistory history = DealsOn().won(planStart, 50).history();
    EXPECT_FALSE(nowWindow(history, planStart, planStart));
    EXPECT_FALSE(nowWindow(history, planStart, planStart.addDays(-1)));
    EXPECT_TRUE(nowWindow(history, planStart, planStart.addDays(1)));
}

TEST(DisplayWindow, HoldsNinetyOneDays) {
    const QDate asOf(2025, 3, 31);
    const DealHistory history =
        DealsOn().won(asOf.addDays(-90)).lost(asOf.addDays(-91)).won(asOf).won(asOf.addDays(1)).history();
    const WindowCount window = displayWindow(history, asOf);
    EXPECT_EQ(window.period.days(), 91);
    EXPECT_EQ(window.deals, (DealCount{2, 0}));
}

TEST(ThirteenWeekSeries, HasAValueAWeekAndEndsOnTheDayAsked) {
    const QDate asOf(2025, 12, 31);
    const DealHistory history = DealsOn().steadily(Period(QDate(2024, 1, 1), asOf), 1).history();
    const std::vector<WindowCount> series = thirteenWeekSeries(history, asOf, 30);
    ASSERT_EQ(series.size(), 30u);
    EXPECT_EQ(series.back().period, Period::endingOn(asOf, 91));
    for (size_t i = 1; i < series.size(); ++i)
        EXPECT_EQ(series[i - 1].period.last().daysTo(series[i].period.last()), 7);
    EXPECT_EQ(series.front().deals.decided(), 91);
}

TEST(ThirteenWeekSeries, LeavesOutWindowsThatStartBeforeTheFirstDeal) {
    const QDate asOf(2025, 12, 31);
    const QDate firstDeal = asOf.addDays(-91 - 13);
    const DealHistory history = DealsOn().steadily(Period(firstDeal, asOf), 1).history();
    const std::vector<WindowCount> series = thirteenWeekSeries(history, asOf, 52);
    ASSERT_EQ(series.size(), 3u) << "two weeks of history before the last full window";
    EXPECT_EQ(series.front().period.first(), firstDeal);
    EXPECT_TRUE(thirteenWeekSeries(DealHistory(), asOf, 52).empty());
}

}  // namespace
}  // namespace headroom
