// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/growth.h"
#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::DealsOn;
using test::wonOf;

const QDate planStart(2024, 12, 31);
const QDate asOf(2025, 9, 30);

RepGrowth grown(DealCount baseline, DealCount now) {
    const GrowthPlan plan{
        {}, {}, planStart, {Period(QDate(2024, 1, 1), planStart), baseline}, {{planStart, Rate(0.5), {}}}};
    const QDate day(2025, 9, 1);
    return repGrowth(DealsOn().won(day, now.won).lost(day, now.lost).history(), plan, asOf);
}

TEST(Growth, OfThePageExampleSaysWhatThePageSays) {
    const RepGrowth growth = grown(wonOf(20, 80), wonOf(14, 40));
    ASSERT_TRUE(growth.change && growth.smallestVisible);
    EXPECT_EQ(std::lround(100 * growth.change->best), 4);
    EXPECT_EQ(std::lround(100 * growth.change->low), -3);
    EXPECT_EQ(std::lround(100 * growth.change->high), 11);
    EXPECT_EQ(std::lround(100 * *growth.smallestVisible), 22);
}

TEST(Growth, NeverShowsTheRawChange) {
    const RepGrowth growth = grown(wonOf(5, 20), wonOf(15, 20));
    EXPECT_LT(growth.change->best, 0.25) << "raw: 50 points";
    EXPECT_GT(growth.change->best, 0);
    EXPECT_LT(growth.change->low, growth.change->best);
    EXPECT_GT(growth.change->high, growth.change->best);
}

TEST(Growth, OfAPlanWithoutADecisionSinceHasNoChange) {
    const RepGrowth growth = grown(wonOf(20, 80), {});
    EXPECT_FALSE(growth.change);
    EXPECT_FALSE(growth.probability);
    EXPECT_FALSE(growth.smallestVisible);
    EXPECT_FALSE(growthTowardPotential(growth, Rate(0.5)));
}

TEST(Growth, ClaimsNoVisibleChangeWhereNothingOrEverythingWasWon) {
    EXPECT_FALSE(grown(wonOf(0, 30), wonOf(0, 30)).smallestVisible) << "0 points would be a claim";
    EXPECT_FALSE(grown(wonOf(30, 30), wonOf(30, 30)).smallestVisible);
    EXPECT_GT(grown(wonOf(0, 30), wonOf(6, 30)).smallestVisible.value_or(0), 0.1);
}

TEST(GrowthTowardPotential, IsTheBestChangeOverTheGap) {
    const RepGrowth growth = grown(wonOf(20, 80), wonOf(14, 40));
    const auto toward = growthTowardPotential(growth, Rate(0.40));
    ASSERT_TRUE(toward && toward->share);
    EXPECT_DOUBLE_EQ(toward->gap, 0.15);
    EXPECT_EQ(toward->points, *growth.change);
    EXPECT_DOUBLE_EQ(toward->share->best, growth.change->best / 0.15);
    EXPECT_DOUBLE_EQ(toward->share->low, growth.change->low / 0.15);
    EXPECT_DOUBLE_EQ(toward->share->high, growth.change->high / 0.15);
}

TEST(GrowthTowardPotential, OfAGapUnderFivePointsIsPointsOnly) {
    const RepGrowth growth = grown(wonOf(20, 80), wonOf(14, 40));
    EXPECT_TRUE(growthTowardPotential(growth, Rate(0.30))->share) << "five points on the dot";
    const auto narrow = growthTowardPotential(growth, Rate(0.2999));
    ASSERT_TRUE(narrow);
    EXPECT_FALSE(narrow->share);
    EXPECT_EQ(narrow->points, *growth.change);
}

TEST(GrowthTowardPotential, MayLieBelowZero) {
    const auto toward = growthTowardPotential(grown(wonOf(40, 80), wonOf(10, 40)), Rate(0.60));
    EXPECT_LT(toward->share->best, 0);
    EXPECT_LT(toward->points.best, 0);
}

TEST(GrowthTowardPotential, NeedsAPlan) {
    RepGrowth provisional = grown(wonOf(20, 80), wonOf(14, 40));
    provisional.isProvisional = true;
    EXPECT_FALSE(growthTowardPotential(provisional, Rate(0.40)));
}

TEST(HoldsPotential, WhereItIsMoreLikelyThanNotThatTheRateIsThere) {
    EXPECT_TRUE(holdsPotential(wonOf(22, 40), Rate(0.50)));
    EXPECT_FALSE(holdsPotential(wonOf(18, 40), Rate(0.50)));
    EXPECT_FALSE(holdsPotential({}, Rate(0.10))) << "no deals hold nothing";
    EXPECT_FALSE(holdsPotential(wonOf(40, 40), Rate(1.0)));
    EXPECT_TRUE(holdsPotential(wonOf(0, 40), Rate(0.0)));
}

}  // namespace
}  // namespace headroom
