// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/luck_band.h"

#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::wonOf;

TEST(LuckBand, HoldsTheBaselineAndStaysWithinTheDeals) {
    for (int decided = 1; decided <= 80; ++decided) {
        const LuckBand band = luckBand(wonOf(20, 80), decided);
        ASSERT_LE(0, band.low);
        ASSERT_LE(band.low, 0.25 * decided);
        ASSERT_GE(band.high, 0.25 * decided);
        ASSERT_LE(band.high, decided);
    }
}

TEST(LuckBand, IsWiderWhereTheBaselineItselfIsUnsure) {
    const LuckBand sure = luckBand(wonOf(200, 800), 40), unsure = luckBand(wonOf(5, 20), 40);
    EXPECT_LT(sure.high - sure.low, unsure.high - unsure.low);
}

TEST(LuckBand, ABaselineWithoutAWinStillLeavesRoomForOne) {
    const LuckBand band = luckBand(wonOf(0, 30), 40);
    EXPECT_EQ(band.low, 0);
    EXPECT_GE(band.high, 1);
}

}  // namespace
}  // namespace headroom
