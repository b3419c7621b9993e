// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;

class StaleDeals : public test::TeamStore {};

TEST_F(StaleDeals, AreOpenLongerThanNineInTenOfTheTeamsDecisionsTook) {
    take(DealsFile()
             .decided(mei, 5, 4, thisQuarter, 40)
             .decided(jonas, 1, 0, thisQuarter, 90)
             .open(mei, today.addDays(-40))
             .open(mei, today.addDays(-41))
             .open(mei, today.addDays(-300))
             .open(jonas, today));
    EXPECT_EQ(row(mei).staleAfterDays, 40);
    EXPECT_EQ(row(mei).openDeals, 3);
    EXPECT_EQ(row(mei).staleDeals, 2);
    EXPECT_EQ(row(jonas).staleDeals, 0);
    const RepProfile page = profile(mei);
    EXPECT_EQ(page.staleAfterDays, 40);
    EXPECT_EQ(page.staleDeals, 2);
    ASSERT_TRUE(page.rateIfStaleWereLost);
    EXPECT_DOUBLE_EQ(page.rateIfStaleWereLost->share(), 5 / 11.0);
    EXPECT_FALSE(profile(jonas).rateIfStaleWereLost);
}

TEST_F(StaleDeals, AreMeasuredOnTheLastTwelveMonths) {
    take(DealsFile()
             .decided(mei, 5, 5, thisQuarter, 20)
             .decided(mei, 50, 50, Period(today.addYears(-2), today.addYears(-1)), 200)
             .open(mei, today.addDays(-100)));
    EXPECT_EQ(row(mei).staleAfterDays, 20);
    EXPECT_EQ(row(mei).staleDeals, 1);
}

TEST_F(StaleDeals, AreToldByTheRepsOwnTeamWhicheverTeamIsShown) {
    take(DealsFile()
             .decided(mei, 5, 5, thisQuarter, 20)
             .decided(jonas, 50, 50, thisQuarter, 200)
             .open(mei, today.addDays(-100))
             .open(jonas, today.addDays(-100)));
    const TeamId meis = join(mei, north, planStart), jonass = join(jonas, south, planStart);
    for (const TeamOverview& shown : {overview(), overview(meis)}) EXPECT_EQ(rowOf(mei, shown).staleDeals, 1);
    EXPECT_EQ(profile(mei).staleDeals, 1);
    for (const TeamOverview& shown : {overview(), overview(jonass)})
        EXPECT_EQ(rowOf(jonas, shown).staleDeals, 0);
    EXPECT_EQ(profile(jonas).staleDeals, 0);
}

TEST_F(StaleDeals, NothingDecidedMakesNothingStale) {
    take(DealsFile().open(mei, today.addDays(-900)));
    EXPECT_FALSE(row(mei).staleAfterDays);
    EXPECT_EQ(row(mei).staleDeals, 0);
    EXPECT_EQ(row(mei).openDeals, 1);
}

TEST_F(StaleDeals, OfOldDataAreCountedOnItsLastDay) {
    const QDate last(2025, 6, 30);
    take(DealsFile()
             .decided(mei, 5, 5, Period(last.addDays(-50), last), 20)
             .open(mei, last.addDays(-20))
             .open(mei, last.addDays(-21)));
    EXPECT_EQ(row(mei).staleDeals, 1);
}

}  // namespace headroom
