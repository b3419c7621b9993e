// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stale.h"

#include <gtest/gtest.h>
#include <numeric>

namespace headroom {
namespace {

TEST(StaleAfter, IsTheNinetiethPercentileOfTheAgesAtDecision) {
    std::vector<int> ages(100);
    std::iota(ages.rbegin(), ages.rend(), 1);  // 100, 99, ... 1
    EXPECT_EQ(staleAfterDays(ages), 90);
    EXPECT_EQ(staleAfterDays({10, 20, 30, 40, 50, 60, 70, 80, 90, 100}), 90);
    EXPECT_EQ(staleAfterDays({5, 5, 5, 200}), 200);
}

TEST(StaleAfter, OneDecisionIsItsOwnMeasure) {
    EXPECT_EQ(staleAfterDays({44}), 44);
}

TEST(StaleAfter, NothingDecidedSaysNothing) {
    EXPECT_FALSE(staleAfterDays({}));
}

}  // namespace
}  // namespace headroom
