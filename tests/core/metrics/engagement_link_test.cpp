// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement_link.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

// Hours and rates that come from nothing but their place, in a fixed disorder.
double disorder(int rep, int quarter, int what) {
    return double((rep * 7919 + quarter * 104729 + what * 1299709 + rep * quarter * 611953) % 1009) / 1009;
}

LinkPanel unlinked(int reps, int quarters) {
    LinkPanel panel;
    for (int rep = 0; rep < reps; ++rep) {
        panel.emplace_back();
        for (int quarter = 0; quarter < quarters; ++quarter)
            panel.back().push_back(
                LinkCell{disorder(rep, quarter, 1), disorder(rep, quarter, 2), disorder(rep, quarter, 3)});
    }
    return panel;
}

// The next rate follows the hours.
LinkPanel linked(int reps, int quarters) {
    LinkPanel panel = unlinked(reps, quarters);
    for (auto& rep : panel)
        for (auto& cell : rep) cell->nextRate = cell->coachingHours / 10 + 0.2;
    return panel;
}

TEST(EngagementLink, IsFoundWhereTheNextRateFollowsTheHours) {
    const auto found = engagementLink(linked(5, 8));
    ASSERT_TRUE(found);
    EXPECT_GT(found->rho, 0.95);
    EXPECT_DOUBLE_EQ(found->probability, 1.0 / 2000);
}

TEST(EngagementLink, IsNotFoundInDisorder) {
    const auto found = engagementLink(unlinked(5, 8));
    ASSERT_TRUE(found);
    EXPECT_GT(found->probability, 0.025);
    EXPECT_LT(found->probability, 0.975);
}

TEST(EngagementLink, DoesNotSeeWhoHasMoreButOnlyMoreThanUsual) {
    // Each rep has one number of hours and one next rate for good, the more the better.
    LinkPanel panel = unlinked(5, 7);
    for (size_t rep = 0; rep < panel.size(); ++rep)
        for (auto& cell : panel[rep]) {
            cell->coachingHours = double(rep);
            cell->nextRate = 0.1 * double(rep);
        }
    EXPECT_FALSE(engagementLink(panel));
}

TEST(EngagementLink, DoesNotSeeAQuarterThatWasGoodForEverybody) {
    // Everybody got more and sold more in the same quarters.
    LinkPanel panel = unlinked(5, 7);
    for (auto& rep : panel)
        for (size_t quarter = 0; quarter < rep.size(); ++quarter) {
            rep[quarter]->coachingHours = double(quarter);
            rep[quarter]->nextRate = 0.1 * double(quarter);
        }
    EXPECT_FALSE(engagementLink(panel));
}

TEST(EngagementLink, IsBlindToWhereRatesAreCountedFrom) {
    LinkPanel moved = unlinked(4, 6);
    for (size_t rep = 0; rep < moved.size(); ++rep)
        for (auto& cell : moved[rep]) {
            cell->rate += 0.1 * double(rep);
            cell->nextRate += 0.1 * double(rep);
        }
    EXPECT_EQ(engagementLink(moved), engagementLink(unlinked(4, 6)));
}

TEST(EngagementLink, StandsWithQuartersMissing) {
    LinkPanel panel = linked(6, 9);
    for (size_t quarter = 0; quarter < 4; ++quarter) panel[0][quarter].reset();  // joined later
    panel[3][5].reset();                                                         // decided nothing
    const auto found = engagementLink(panel);
    ASSERT_TRUE(found);
    EXPECT_GT(found->rho, 0.9);
    EXPECT_LT(found->probability, 0.01);
    EXPECT_EQ(found, engagementLink(panel)) << "the same records give the same figure";
}

TEST(EngagementLink, SaysNothingOfNothing) {
    EXPECT_FALSE(engagementLink({}));
    EXPECT_FALSE(engagementLink({{}, {}}));
    EXPECT_FALSE(engagementLink({{std::nullopt, std::nullopt}, {std::nullopt, std::nullopt}}));
}

TEST(LinkExtent, OpensTheGateFromFourRepsSixQuartersAndFortyCells) {
    EXPECT_EQ(linkExtent(unlinked(4, 6)), (LinkExtent{4, 6, 24}));
    EXPECT_FALSE(linkExtent(unlinked(4, 6)).isEnough()) << "24 of 40";
    EXPECT_TRUE(linkExtent(unlinked(4, 10)).isEnough());
    EXPECT_FALSE(linkExtent(unlinked(3, 20)).isEnough()) << "three reps";
    EXPECT_FALSE(linkExtent(unlinked(10, 5)).isEnough()) << "five quarters";
    EXPECT_EQ(linkExtent({}), LinkExtent{});
}

TEST(LinkExtent, CountsOnlyWhatIsKnown) {
    LinkPanel panel = unlinked(2, 3);
    for (auto& cell : panel[0]) cell.reset();
    panel[1][2].reset();
    EXPECT_EQ(linkExtent(panel), (LinkExtent{1, 2, 2}));
}

}  // namespace
}  // namespace headroom
