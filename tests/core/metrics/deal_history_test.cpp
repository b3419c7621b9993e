// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_history.h"

#include "tests/support/deals.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::DealsOn;

const QDate first(2024, 2, 28);

TEST(DealHistory, WithoutDealsCountsNothingAndHasNoDays) {
    const DealHistory nothing;
    EXPECT_EQ(nothing.count(Period(first, first.addYears(1))), DealCount{});
    EXPECT_FALSE(nothing.firstDay());
    EXPECT_FALSE(nothing.lastDay());
    EXPECT_EQ(DealHistory(std::vector<DayCount>{}).count(Period(first, first)), DealCount{});
}

TEST(DealHistory, CountsBothEndsOfAPeriod) {
    const DealHistory history =
        DealsOn().won(first).lost(first.addDays(10), 2).won(first.addDays(20)).history();
    EXPECT_EQ(history.count(Period(first, first.addDays(20))), (DealCount{2, 2}));
    EXPECT_EQ(history.count(Period(first.addDays(1), first.addDays(19))), (DealCount{0, 2}));
    EXPECT_EQ(history.count(Period(first.addDays(10), first.addDays(10))), (DealCount{0, 2}));
    EXPECT_EQ(history.count(Period(first.addDays(21), first.addDays(90))), DealCount{});
    EXPECT_EQ(history.count(Period(first.addDays(-90), first.addDays(-1))), DealCount{});
    EXPECT_EQ(history.firstDay(), first);
    EXPECT_EQ(history.lastDay(), first.addDays(20));
}

TEST(DealHistory, TheLeapDayIsADayLikeAnyOther) {
    const QDate leap(2024, 2, 29);
    const DealHistory history = DealsOn().won(leap).history();
    EXPECT_EQ(history.count(Period(QDate(2024, 2, 1), leap)).won, 1);
    EXPECT_EQ(history.count(Period(leap, QDate(2024, 3, 1))).won, 1);
    EXPECT_EQ(history.count(Period(QDate(2024, 3, 1), QDate(2024, 3, 31))).won, 0);
}

TEST(DealHistory, AgreesWithCountingOneByOne) {
    DealsOn deals;
    for (int day = 0; day < 200; day += 7) deals.won(first.addDays(day)).lost(first.addDays(day), day % 3);
    const DealHistory history = deals.history();
    for (int from = 0; from < 200; from += 11)
        for (int to = from; to < 200; to += 13) {
            DealCount counted;
            for (int day = 0; day < 200; day += 7)
                if (from <= day && day <= to) counted += {1, day % 3};
            ASSERT_EQ(history.count(Period(first.addDays(from), first.addDays(to))), counted)
                << from << " " << to;
        }
}

}  // namespace
}  // namespace headroom
