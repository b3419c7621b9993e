// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal_count.h"

#include <gtest/gtest.h>
#include <limits>

namespace headroom {
namespace {

TEST(Rate, OnlyAShareBetweenNothingAndAllIsARate) {
    EXPECT_EQ(Rate::parse(0)->share(), 0);
    EXPECT_EQ(Rate::parse(1)->percent(), 100);
    for (const double share :
         {-0.001, 1.001, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()})
        EXPECT_EQ(Rate::parse(share), std::nullopt) << share;
}

TEST(DealCount, NoDecidedDealsGivesNoRate) {
    EXPECT_EQ(DealCount{}.rate(), std::nullopt);
    EXPECT_EQ((DealCount{0, 3}.rate()), Rate(0));
    EXPECT_EQ((DealCount{1, 3}.rate()), Rate(0.25));
}

TEST(DealCount, AddsUpBothSides) {
    DealCount sum{1, 2};
    sum += DealCount{3, 5};
    EXPECT_EQ(sum, (DealCount{4, 7}));
    EXPECT_EQ(sum.decided(), 11);
}

}  // namespace
}  // namespace headroom
