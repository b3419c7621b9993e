// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/growth.h"
#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::wonOf;

const QDate asOf(2025, 9, 30);

TEST(TeamGrowth, IsTheMeanOfRatesNotTheRateOfSums) {
    const TeamGrowth growth =
        teamGrowth({{wonOf(20, 40), wonOf(15, 20)}, {wonOf(40, 400), wonOf(30, 200)}}, asOf);
    ASSERT_TRUE(growth.now && growth.was);
    EXPECT_DOUBLE_EQ(growth.was->share(), (0.5 + 0.1) / 2);
    EXPECT_DOUBLE_EQ(growth.now->share(), (0.75 + 0.15) / 2);
    EXPECT_DOUBLE_EQ(growth.change, 0.15);
    EXPECT_EQ(growth.eligible, 2);
    EXPECT_EQ(growth.verdict.asOf, asOf);
}

TEST(TeamGrowth, LeavesOutWhoIsNotEligibleInBothWindows) {
    const ComparedWindows whole{wonOf(20, 80), wonOf(14, 40)};
    const TeamGrowth alone = teamGrowth({whole}, asOf);
    const TeamGrowth among =
        teamGrowth({{wonOf(0, 10), wonOf(40, 40)}, whole, {wonOf(40, 40), wonOf(0, 19)}, {}}, asOf);
    EXPECT_EQ(among.eligible, 1);
    EXPECT_EQ(among.now, alone.now);
    EXPECT_EQ(among.was, alone.was);
    EXPECT_EQ(among.probability, alone.probability);
    EXPECT_EQ(among.verdict, alone.verdict);
}

TEST(TeamGrowth, WithoutAnybodyEligibleHasNoRateAndNoVerdict) {
    for (const TeamGrowth& growth :
         {teamGrowth({}, asOf), teamGrowth({{wonOf(3, 19), wonOf(5, 40)}}, asOf)}) {
        EXPECT_EQ(growth.eligible, 0);
        EXPECT_FALSE(growth.now);
        EXPECT_FALSE(growth.was);
        EXPECT_EQ(growth.verdict.kind, VerdictKind::NotEnoughDeals);
    }
}

TEST(TeamGrowth, SpeaksAtTheThresholdsOfTheTeam) {
    // One rep's now window swept from slipping to growing shows every word in its place.
    for (int won = 0; won <= 200; ++won) {
        const TeamGrowth growth = teamGrowth({{wonOf(80, 200), wonOf(won, 200)}}, asOf);
        const double p = growth.probability;
        const VerdictKind expected = p >= 0.975   ? VerdictKind::LikelyGrowing
                                     : p <= 0.025 ? VerdictKind::LikelySlipping
                                     : p >= 0.90  ? VerdictKind::LeaningUp
                                     : p <= 0.10  ? VerdictKind::LeaningDown
                                                  : VerdictKind::TooEarly;
        ASSERT_EQ(growth.verdict.kind, expected) << won << ", P " << p;
    }
    EXPECT_EQ(teamGrowth({{wonOf(80, 200), wonOf(110, 200)}}, asOf).verdict.kind, VerdictKind::LikelyGrowing);
    EXPECT_EQ(teamGrowth({{wonOf(80, 200), wonOf(87, 200)}}, asOf).verdict.kind, VerdictKind::TooEarly);
    EXPECT_EQ(teamGrowth({{wonOf(80, 200), wonOf(95, 200)}}, asOf).verdict.kind, VerdictKind::LeaningUp);
    EXPECT_EQ(teamGrowth({{wonOf(80, 200), wonOf(65, 200)}}, asOf).verdict.kind, VerdictKind::LeaningDown);
    EXPECT_EQ(teamGrowth({{wonOf(80, 200), wonOf(50, 200)}}, asOf).verdict.kind, VerdictKind::LikelySlipping);
}

TEST(TeamGrowth, TheAverageShowsWhatNoRepAloneCan) {
    const std::vector<ComparedWindows> team(10, {wonOf(20, 80), wonOf(13, 40)});
    for (const Verdict& verdict : verdicts(team, asOf)) EXPECT_EQ(verdict.kind, VerdictKind::TooEarly);
    EXPECT_EQ(teamGrowth(team, asOf).verdict.kind, VerdictKind::LikelyGrowing);
}

}  // namespace
}  // namespace headroom
