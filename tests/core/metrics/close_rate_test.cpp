// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/close_rate.h"

#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::wonOf;

TEST(CloseRate, NoDecidedDealsGivesNoRate) {
    EXPECT_FALSE(closeRate({}));
    EXPECT_FALSE(DealCount{}.rate());
}

TEST(CloseRate, IsWonOfDecidedWithItsWilsonRange) {
    const std::optional<CloseRate> rate = closeRate(wonOf(6, 20));
    ASSERT_TRUE(rate);
    EXPECT_DOUBLE_EQ(rate->rate.share(), 0.3);
    EXPECT_EQ(rate->range, wilsonRange(6, 20, 0.90));
    EXPECT_EQ(rate->deals, wonOf(6, 20));
}

TEST(CloseRate, TheRangeHoldsTheRateAndStaysWithinZeroAndOne) {
    for (int decided = 1; decided <= 60; ++decided)
        for (int won = 0; won <= decided; ++won) {
            const CloseRate rate = *closeRate(wonOf(won, decided));
            ASSERT_LE(0, rate.range.low.share());
            ASSERT_LE(rate.range.low.share(), rate.rate.share() + 1e-12) << won << " of " << decided;
            ASSERT_LE(rate.rate.share(), rate.range.high.share() + 1e-12) << won << " of " << decided;
            ASSERT_LE(rate.range.high.share(), 1);
        }
}

TEST(CloseRate, MoreDealsNarrowTheRange) {
    const RateRange few = wilsonRange(3, 10), many = wilsonRange(30, 100);
    EXPECT_LT(many.high.share() - many.low.share(), few.high.share() - few.low.share());
}

TEST(CloseRate, AJeffreysRangeReachesTheEdgeWhereNothingOrEverythingWasWon) {
    EXPECT_EQ(jeffreysRange(0, 12).low.share(), 0);
    EXPECT_EQ(jeffreysRange(12, 12).high.share(), 1);
    EXPECT_GT(jeffreysRange(1, 12).low.share(), 0);
    EXPECT_LT(jeffreysRange(11, 12).high.share(), 1);
}

}  // namespace
}  // namespace headroom
