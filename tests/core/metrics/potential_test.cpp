// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/potential.h"

#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::wonOf;

std::optional<double> suggested(DealCount now, const std::vector<DealCount>& years,
                                const std::optional<TeamPrior>& prior) {
    const auto found = suggestedPotential(now, years, prior);
    return found ? std::optional(found->rate.share()) : std::nullopt;
}

TEST(TeamPrior, NeedsTwoRepsWithDecidedDeals) {
    EXPECT_FALSE(teamPrior({}));
    EXPECT_FALSE(teamPrior({wonOf(10, 40)}));
    EXPECT_FALSE(teamPrior({wonOf(10, 40), {}, {}}));
    EXPECT_TRUE(teamPrior({wonOf(10, 40), {}, wonOf(1, 1)}));
}

TEST(TeamPrior, OfTwoRepsWeighsThirtyDeals) {
    EXPECT_EQ(teamPrior({wonOf(10, 40), wonOf(30, 40)})->weight, 30);
    EXPECT_EQ(teamPrior({wonOf(10, 40), wonOf(30, 40), {}})->weight, 30)
        << "who decided nothing is not a third";
    EXPECT_NE(teamPrior({wonOf(10, 40), wonOf(30, 40), wonOf(20, 40)})->weight, 30);
}

TEST(TeamPrior, WeighsMoreTheMoreAlikeTheRepsAre) {
    const auto alike = teamPrior({wonOf(60, 200), wonOf(61, 200), wonOf(59, 200), wonOf(60, 200)});
    const auto different = teamPrior({wonOf(20, 200), wonOf(100, 200), wonOf(60, 200), wonOf(140, 200)});
    EXPECT_GT(alike->weight, 2 * different->weight);
    EXPECT_LT(alike->quantile(0.9), different->quantile(0.9));
}

TEST(ShrunkRate, LiesBetweenTheRepsOwnRateAndTheTeams) {
    const TeamPrior prior{0.30, 40};
    EXPECT_DOUBLE_EQ(shrunkRate(wonOf(40, 40), prior), (40 + 12.0) / 80);
    EXPECT_DOUBLE_EQ(shrunkRate({}, prior), 0.30);
}

TEST(SuggestedPotential, IsAtLeastFivePointsAboveNow) {
    EXPECT_DOUBLE_EQ(suggested(wonOf(20, 40), {}, std::nullopt).value(), 0.55);
    EXPECT_DOUBLE_EQ(suggested(wonOf(32, 40), {}, TeamPrior{0.30, 40}).value(), 0.85);
}

TEST(SuggestedPotential, IsWhereTheBestOfSuchATeamAre) {
    const TeamPrior prior{0.30, 40};
    EXPECT_DOUBLE_EQ(suggested(wonOf(8, 40), {}, prior).value(), prior.quantile(0.90));
}

TEST(SuggestedPotential, KnowsTheRepsOwnBestYearShrunkNeverRaw) {
    const TeamPrior prior{0.30, 40};
    const DealCount best = wonOf(36, 40);
    const double offered = suggested(wonOf(8, 40), {wonOf(10, 40), best, {}}, prior).value();
    EXPECT_DOUBLE_EQ(offered, shrunkRate(best, prior));
    EXPECT_LT(offered, best.rate()->share());
    EXPECT_DOUBLE_EQ(suggested(wonOf(8, 40), {best}, std::nullopt).value(), 0.25)
        << "without a team there is nothing to shrink toward";
}

TEST(SuggestedPotential, IsNeverAboveNinetyFivePercent) {
    EXPECT_DOUBLE_EQ(suggested(wonOf(38, 40), {}, std::nullopt).value(), 0.95);
}

TEST(SuggestedPotential, NeedsARateNow) {
    EXPECT_FALSE(suggested({}, {wonOf(10, 40)}, TeamPrior{0.30, 40}));
}

TEST(PotentialProblem, FivePointsAboveTheBaselineIsEnough) {
    EXPECT_FALSE(potentialProblem(Rate(0.30), wonOf(10, 40), wonOf(10, 40)));
    EXPECT_EQ(potentialProblem(Rate(0.2999), wonOf(10, 40), wonOf(10, 40)),
              PotentialProblem::NotFivePointsAboveBaseline);
    EXPECT_FALSE(potentialProblem(Rate(0.35), wonOf(12, 40), {})) << "0.30 + 0.05 is not a hair above 0.35";
}

TEST(PotentialProblem, ItMustLieAboveNow) {
    EXPECT_EQ(potentialProblem(Rate(0.40), wonOf(10, 40), wonOf(16, 40)), PotentialProblem::NotAboveNow);
    EXPECT_FALSE(potentialProblem(Rate(0.41), wonOf(10, 40), wonOf(16, 40)));
}

TEST(PotentialProblem, ThereIsNoneToAgreeWithoutABaseline) {
    EXPECT_EQ(potentialProblem(Rate(0.50), {}, wonOf(10, 40)), PotentialProblem::NotFivePointsAboveBaseline);
}

}  // namespace
}  // namespace headroom
