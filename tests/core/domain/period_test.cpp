// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate monday(2024, 2, 26);
const QDate friday(2024, 3, 1);

TEST(Period, BothEndsBelongToIt) {
    const Period week(monday, friday);
    EXPECT_EQ(week.days(), 5);  // 2024 is a leap year
    EXPECT_TRUE(week.contains(monday));
    EXPECT_TRUE(week.contains(friday));
    EXPECT_FALSE(week.contains(monday.addDays(-1)));
    EXPECT_FALSE(week.contains(friday.addDays(1)));
}

TEST(Period, BackwardsOrInvalidDaysMakeNone) {
    EXPECT_EQ(Period::parse(friday, monday), std::nullopt);
    EXPECT_EQ(Period::parse(QDate(), friday), std::nullopt);
    EXPECT_EQ(Period::parse(monday, QDate(2023, 2, 29)), std::nullopt);
    EXPECT_EQ(Period::parse(monday, monday), Period(monday, monday));
}

TEST(Period, EndsOnTheDayGiven) {
    EXPECT_EQ(Period::endingOn(friday, 5), Period(monday, friday));
    EXPECT_EQ(Period::endingOn(friday, 1), Period(friday, friday));
}

TEST(Period, OneCommonDayIsAnOverlap) {
    const Period week(monday, friday);
    const Period next(friday, friday.addDays(6));
    EXPECT_TRUE(week.overlaps(next));
    EXPECT_EQ(week.intersected(next), Period(friday, friday));
    const Period apart(friday.addDays(1), friday.addDays(6));
    EXPECT_FALSE(week.overlaps(apart));
    EXPECT_EQ(week.intersected(apart), std::nullopt);
}

TEST(Period, WeeksAreCountedFromMondayToMonday) {
    const QDate sunday(2026, 3, 22), wednesday(2026, 3, 18), day(2026, 3, 23);
    EXPECT_EQ(Period::weeksBetween(wednesday, sunday), 0);
    EXPECT_EQ(Period::weeksBetween(sunday, day), 1);
    EXPECT_EQ(Period::weeksBetween(day, sunday), -1);
    EXPECT_EQ(Period::weeksBetween(QDate(2025, 12, 29), day), 12);
}

}  // namespace
}  // namespace headroom
