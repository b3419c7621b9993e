// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/process_limits.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(ProcessLimits, NeedTwoValues) {
    EXPECT_FALSE(processLimits({}));
    EXPECT_FALSE(processLimits({3}));
    ASSERT_TRUE(processLimits({3, 3}));
}

TEST(ProcessLimits, ComeFromTheDistanceOfNeighboursSoThatOneStepDoesNotWidenThem) {
    const auto step = processLimits({1, 1, 1, 1, 5, 5, 5, 5});
    ASSERT_TRUE(step);
    EXPECT_DOUBLE_EQ(step->mean, 3);
    EXPECT_DOUBLE_EQ(step->high, 3 + 2.66 * 4.0 / 7);
    EXPECT_FALSE(step->contains(5)) << "a lasting change is seen";
    const auto swinging = processLimits({1, 5, 1, 5, 1, 5, 1, 5});
    EXPECT_TRUE(swinging->contains(5)) << "what swings every week is usual";
}

TEST(ProcessLimits, HoldTheirOwnEdges) {
    const auto steady = processLimits({2, 2, 2});
    EXPECT_TRUE(steady->contains(2));
    EXPECT_FALSE(steady->contains(2.01));
}

}  // namespace
}  // namespace headroom
