// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rate_axis.h"

#include "tests/ui/team/team_values.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

TeamOverview withRows(std::vector<TeamRow> rows) {
    TeamOverview overview;
    overview.upToDate = std::move(rows);
    return overview;
}

}  // namespace

TEST(RateAxisTest, SpansEveryMarkInStepsOfTenPoints) {
    const RateAxis axis(test::teamOverview());
    for (const std::vector<TeamRow>& group :
         {test::teamOverview().needsYourHelp, test::teamOverview().upToDate})
        for (const TeamRow& row : group) {
            if (!row.closeRate) continue;
            EXPECT_LE(axis.low(), row.closeRate->range.low.share());
            EXPECT_GE(axis.high(), row.closeRate->range.high.share());
        }
    EXPECT_NEAR(std::fmod(axis.low() * 10 + 1e-9, 1), 0, 1e-6);
    EXPECT_GE(axis.high(), .75);
}

TEST(RateAxisTest, IsNeverShorterThanTwentyPointsNorLeavesTheScale) {
    for (const auto& [won, lost] : {std::pair{4000, 0}, std::pair{0, 4000}, std::pair{2000, 2000}}) {
        const RateAxis axis(withRows({test::teamRow(1, QStringLiteral("A"), 1, won, lost)}));
        EXPECT_GE(axis.high() - axis.low(), .2 - 1e-9);
        EXPECT_GE(axis.low(), 0);
        EXPECT_LE(axis.high(), 1);
    }
}

TEST(RateAxisTest, HasAtMostFiveTicksAllOnTheAxis) {
    const RateAxis axis(withRows(
        {test::teamRow(1, QStringLiteral("A"), 1, 0, 2), test::teamRow(2, QStringLiteral("B"), 1, 2, 0)}));
    const std::vector<double> ticks = axis.ticks();
    EXPECT_LE(ticks.size(), 5u);
    EXPECT_GE(ticks.size(), 3u);
    for (const double tick : ticks) {
        EXPECT_GE(tick, axis.low());
        EXPECT_LE(tick, axis.high() + 1e-9);
    }
}

TEST(RateAxisTest, AnEmptyTeamHasTheWholeScale) {
    const RateAxis axis{TeamOverview()};
    EXPECT_EQ(axis.low(), 0);
    EXPECT_EQ(axis.high(), 1);
}

}  // namespace headroom
