// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/working_days.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate monday(2024, 4, 1);
const Period twoWeeks(monday, monday.addDays(13));

TEST(WorkingDays, WeekendsAreOff) {
    const WorkingDays days;
    EXPECT_TRUE(days.isWorkingDay(monday));
    EXPECT_FALSE(days.isWorkingDay(monday.addDays(5)));
    EXPECT_FALSE(days.isWorkingDay(monday.addDays(6)));
    EXPECT_EQ(days.count(twoWeeks), 10);
}

TEST(WorkingDays, AWeekFromSundayToThursdayIsAWeekToo) {
    const WorkingDays days(0b1001111);
    EXPECT_TRUE(days.isWorkingDay(monday.addDays(6)));
    EXPECT_FALSE(days.isWorkingDay(monday.addDays(4)));
    EXPECT_EQ(days.count(twoWeeks), 10);
}

TEST(WorkingDays, HolidaysAndSpansAwayCountOnce) {
    const std::vector<QDate> unsorted{monday.addDays(8), monday, monday.addDays(5)};
    const std::vector<Period> away{Period(monday, monday.addDays(1)),
                                   Period(monday.addDays(1), monday.addDays(2))};
    EXPECT_EQ(WorkingDays(WorkingDays::mondayToFriday, unsorted).count(twoWeeks), 8);
    EXPECT_EQ(WorkingDays(WorkingDays::mondayToFriday, unsorted, away).count(twoWeeks), 6);
}

TEST(WorkingDays, TwoPeopleWorkWhenNeitherIsAway) {
    const WorkingDays mine(WorkingDays::mondayToFriday, {}, {Period(monday, monday)});
    const WorkingDays both = mine.alsoAway({Period(monday.addDays(1), monday.addDays(1))});
    EXPECT_FALSE(both.isWorkingDay(monday));
    EXPECT_FALSE(both.isWorkingDay(monday.addDays(1)));
    EXPECT_TRUE(mine.isWorkingDay(monday.addDays(1)));
    EXPECT_EQ(both.count(twoWeeks), 8);
}

TEST(WorkingDays, WithinCountsTheDaysAfterTheFirst) {
    const QDate friday = monday.addDays(4);
    const WorkingDays days(WorkingDays::mondayToFriday, {monday.addDays(8)});  // Tuesday
    EXPECT_TRUE(days.isWithin(0, friday, friday));
    EXPECT_TRUE(days.isWithin(0, friday, friday.addDays(2))) << "a weekend passes nothing";
    EXPECT_FALSE(days.isWithin(0, friday, friday.addDays(3)));
    EXPECT_TRUE(days.isWithin(1, friday, friday.addDays(4))) << "the holiday";
    EXPECT_FALSE(days.isWithin(1, friday, friday.addDays(5)));
    EXPECT_TRUE(days.isWithin(1, friday, monday)) << "a day before";
}

TEST(WorkingDays, TheFirstFromADaySkipsWhatIsNone) {
    const QDate saturday = monday.addDays(5);
    const WorkingDays days(WorkingDays::mondayToFriday, {monday.addDays(7)},
                           {Period(monday.addDays(8), monday.addDays(9))});
    EXPECT_EQ(days.firstFrom(monday), monday);
    EXPECT_EQ(days.firstFrom(saturday), monday.addDays(10));
    EXPECT_EQ(WorkingDays(0).firstFrom(monday), std::nullopt);
}

}  // namespace
}  // namespace headroom
