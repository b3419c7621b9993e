// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/growth.h"
#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::wonOf;

const QDate asOf(2025, 9, 30);

VerdictKind alone(DealCount baseline, DealCount now) {
    return verdicts({{baseline, now}}, asOf).front().kind;
}

TEST(Verdict, UnderTwentyDecidedInEitherWindowIsNotEnoughWhateverElseHolds) {
    const std::vector<Verdict> said = verdicts(
        {{wonOf(2, 40), wonOf(19, 19)}, {wonOf(0, 19), wonOf(40, 40)}, {wonOf(2, 40), wonOf(20, 20)}}, asOf);
    EXPECT_EQ(said[0].kind, VerdictKind::NotEnoughDeals);
    EXPECT_EQ(said[0].decided, 19) << "the smaller window is named";
    EXPECT_EQ(said[1].kind, VerdictKind::NotEnoughDeals);
    EXPECT_EQ(said[1].decided, 19);
    EXPECT_EQ(said[2].kind, VerdictKind::LikelyGrowing);
}

TEST(Verdict, SaysWhatTheTableSays) {
    EXPECT_EQ(alone(wonOf(20, 80), wonOf(24, 40)), VerdictKind::LikelyGrowing);
    EXPECT_EQ(alone(wonOf(48, 80), wonOf(10, 40)), VerdictKind::LikelySlipping);
    EXPECT_EQ(alone(wonOf(20, 80), wonOf(14, 40)), VerdictKind::TooEarly);
    EXPECT_EQ(alone(wonOf(20, 80), wonOf(10, 40)), VerdictKind::TooEarly);
}

TEST(Verdict, LeansBetweenNineInTenAndNineteenInTwentyOfOneRep) {
    // Alone, two-sided .10 is P .95.
    const DealCount baseline = wonOf(20, 80);
    for (int won = 0; won <= 40; ++won) {
        const double p = improvementProbability(baseline, wonOf(won, 40));
        const VerdictKind expected = p >= 0.95   ? VerdictKind::LikelyGrowing
                                     : p >= 0.90 ? VerdictKind::LeaningUp
                                     : p > 0.10  ? VerdictKind::TooEarly
                                     : p > 0.05  ? VerdictKind::LeaningDown
                                                 : VerdictKind::LikelySlipping;
        EXPECT_EQ(alone(baseline, wonOf(won, 40)), expected) << won << " of 40, P " << p;
    }
}

TEST(Verdict, WhatWouldBeGrowthAloneMayOnlyLeanAmongManySteadyReps) {
    const ComparedWindows promising{wonOf(20, 80), wonOf(17, 40)};
    const double p = improvementProbability(promising.baseline, promising.now);
    ASSERT_GT(p, 0.95);
    ASSERT_LT(p, 0.99);
    EXPECT_EQ(alone(promising.baseline, promising.now), VerdictKind::LikelyGrowing);
    std::vector<ComparedWindows> team(9, {wonOf(20, 80), wonOf(10, 40)});
    team.push_back(promising);
    EXPECT_EQ(verdicts(team, asOf).back().kind, VerdictKind::LeaningUp);
}

TEST(Verdict, RepsWithoutEnoughDealsDoNotWeighOnTheOthers) {
    const ComparedWindows promising{wonOf(20, 80), wonOf(17, 40)};
    std::vector<ComparedWindows> team(9, {wonOf(20, 80), wonOf(5, 19)});
    team.push_back(promising);
    const std::vector<Verdict> said = verdicts(team, asOf);
    EXPECT_EQ(said.back().kind, VerdictKind::LikelyGrowing);
    EXPECT_EQ(said.front().kind, VerdictKind::NotEnoughDeals);
}

TEST(Verdict, CarriesTheDayItWasLookedAt) {
    for (const Verdict& verdict : verdicts({{wonOf(20, 80), wonOf(14, 40)}, {}}, asOf))
        EXPECT_EQ(verdict.asOf, asOf);
    EXPECT_TRUE(verdicts({}, asOf).empty());
}

TEST(BenjaminiHochberg, NeverExceedsOneAndKeepsTheOrderGiven) {
    const std::vector<double> adjusted = benjaminiHochberg({0.9, 0.01, 0.5, 0.04});
    EXPECT_NEAR(adjusted[1], 0.04, 1e-12);
    EXPECT_NEAR(adjusted[3], 0.08, 1e-12);
    EXPECT_NEAR(adjusted[2], 2.0 / 3, 1e-12);
    EXPECT_NEAR(adjusted[0], 0.9, 1e-12);
    EXPECT_EQ(benjaminiHochberg({0.5, 1.0}), (std::vector<double>{1.0, 1.0}));
    EXPECT_TRUE(benjaminiHochberg({}).empty());
}

TEST(ImprovementProbability, IsEvenWhereNothingChangedAndTurnsWithTheWindows) {
    EXPECT_NEAR(improvementProbability(wonOf(10, 40), wonOf(10, 40)), 0.5, 1e-9);
    const double up = improvementProbability(wonOf(10, 40), wonOf(20, 40));
    EXPECT_NEAR(up + improvementProbability(wonOf(20, 40), wonOf(10, 40)), 1, 1e-9);
    EXPECT_GT(up, 0.95);
}

TEST(ImprovementProbability, HoldsAtTheEdgesAndWithManyDeals) {
    EXPECT_NEAR(improvementProbability({}, {}), 0.5, 1e-6);
    EXPECT_GT(improvementProbability(wonOf(0, 50), wonOf(50, 50)), 0.99999);
    EXPECT_LT(improvementProbability(wonOf(50, 50), wonOf(0, 50)), 0.00001);
    for (const int decided : {3'000, 50'000, 400'000})
        EXPECT_NEAR(improvementProbability(wonOf(decided / 2, decided), wonOf(decided / 2, decided)), 0.5,
                    1e-6)
            << decided;
    EXPECT_GT(improvementProbability(wonOf(10'000, 50'000), wonOf(15'000, 50'000)), 0.999999);
}

}  // namespace
}  // namespace headroom
