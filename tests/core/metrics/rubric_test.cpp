// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rubric.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

LevelRead readOf(const std::vector<int>& levels, const std::vector<int>& others = {3, 4}) {
    return *levelReads({levels, others}).front();
}

TEST(LevelReads, HaveARangeFromThreeObservationsOn) {
    EXPECT_FALSE(levelReads({{}}).front());
    EXPECT_FALSE(readOf({4}).low);
    EXPECT_FALSE(readOf({4, 5}).low);
    const LevelRead three = readOf({4, 5, 3});
    ASSERT_TRUE(three.low);
    EXPECT_DOUBLE_EQ(three.mean, 4);
    EXPECT_EQ(three.count, 3);
    EXPECT_LT(*three.low, 4);
    EXPECT_GT(*three.high, 4);
}

TEST(LevelReads, HaveNoRangeWhileNobodyWasSeenTwice) {
    const auto reads = levelReads({{3}, {4}, {5}});
    for (const auto& read : reads) EXPECT_FALSE(read->low);
    EXPECT_FALSE(pooledDeviation({{3}, {4}}));
}

TEST(LevelReads, StayWithinTheLevels) {
    const LevelRead high = readOf({5, 5, 4}, {1, 5, 1, 5});
    EXPECT_EQ(high.high, 5.0);
    const LevelRead low = readOf({1, 1, 2}, {1, 5, 1, 5});
    EXPECT_EQ(low.low, 1.0);
}

TEST(LevelReads, AreSureWhenEverybodyIsAlwaysTheSame) {
    const LevelRead same = readOf({4, 4, 4}, {3, 3});
    EXPECT_EQ(same.low, 4.0);
    EXPECT_EQ(same.high, 4.0);
}

TEST(LevelReads, CountFoursAndFivesAsGood) {
    const LevelRead read = readOf({3, 4, 5, 2});
    EXPECT_EQ(read.good, 2);
    EXPECT_LT(read.goodRange.low.share(), 0.5);
    EXPECT_GT(read.goodRange.high.share(), 0.5);
}

TEST(GoFirstGap, IsTheLeadersMeanLessTheMeanOfTheReps) {
    const auto leader = levelReads({{4, 5}}).front();
    const auto reps = levelReads({{2, 2, 2, 2}, {4}, {}});
    EXPECT_DOUBLE_EQ(*goFirstGap(leader, reps), 4.5 - 3);
    EXPECT_FALSE(goFirstGap(std::nullopt, reps));
    EXPECT_FALSE(goFirstGap(leader, levelReads({{}})));
}

}  // namespace
}  // namespace headroom
