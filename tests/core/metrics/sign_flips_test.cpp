// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sign_flips.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(SignFlips, NeedFiveInARowToSayAnythingBeyondLuck) {
    EXPECT_DOUBLE_EQ(signFlipProbability({1, 1, 1, 1}), 1.0 / 16);
    EXPECT_DOUBLE_EQ(signFlipProbability({1, 1, 1, 1, 1}), 1.0 / 32);
    EXPECT_DOUBLE_EQ(signFlipProbability({2, 2, -1}), 2.0 / 8);
}

TEST(SignFlips, SayNothingOfNothing) {
    EXPECT_DOUBLE_EQ(signFlipProbability({}), 1);
    EXPECT_DOUBLE_EQ(signFlipProbability({0, 0, 0}), 1);
    EXPECT_DOUBLE_EQ(signFlipProbability({-1, -2, -3}), 1);
}

}  // namespace
}  // namespace headroom
