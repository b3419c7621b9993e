// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/help_first.h"

#include "tests/support/golden.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate monday(2026, 3, 2);
const QDate today(2026, 4, 30);
const WorkingDays weekdays;

Struggle raised(QDate on = monday) {
    Struggle struggle;
    struggle.text = QStringLiteral("Price comes up too early");
    struggle.raisedOn = on;
    return struggle;
}

Struggle answered(FirstResponse response, QDate on) {
    Struggle struggle = raised();
    struggle.firstResponse = response;
    struggle.respondedOn = on;
    return struggle;
}

TEST(LeftAlone, BeginsAfterFiveWorkingDays) {
    const QDate nextMonday = monday.addDays(7);
    EXPECT_FALSE(isLeftAlone(raised(), weekdays, nextMonday));
    EXPECT_TRUE(isLeftAlone(raised(), weekdays, nextMonday.addDays(1)));
    const WorkingDays holiday(WorkingDays::mondayToFriday, {monday.addDays(1)});
    EXPECT_FALSE(isLeftAlone(raised(), holiday, nextMonday.addDays(1)));
    const WorkingDays away(WorkingDays::mondayToFriday, {}, {Period(monday.addDays(1), monday.addDays(4))});
    EXPECT_FALSE(isLeftAlone(raised(), away, nextMonday.addDays(1)));
}

TEST(LeftAlone, AnyResponseEndsItAndALateOneIsRemembered) {
    const Struggle inTime = answered(FirstResponse::Other, monday.addDays(7));
    EXPECT_FALSE(wasLeftAlone(inTime, weekdays, today));
    EXPECT_FALSE(isLeftAlone(inTime, weekdays, today));
    const Struggle late = answered(FirstResponse::Help, monday.addDays(8));
    EXPECT_TRUE(wasLeftAlone(late, weekdays, today));
    EXPECT_FALSE(isLeftAlone(late, weekdays, today));
    EXPECT_FALSE(wasLeftAlone(late, weekdays, monday.addDays(3))) << "not known yet";
}

TEST(LeftAlone, AStruggleThatEndedSoonerWasNot) {
    Struggle past = raised();
    past.endedOn = monday.addDays(4);
    EXPECT_FALSE(wasLeftAlone(past, weekdays, today));
    EXPECT_FALSE(isLeftAlone(past, weekdays, today));
    past.endedOn = monday.addDays(20);
    EXPECT_TRUE(wasLeftAlone(past, weekdays, today));
    EXPECT_FALSE(isLeftAlone(past, weekdays, today)) << "nobody waits any more";
}

TEST(HelpFirstShare, HasTheReferenceRange) {
    std::vector<Struggle> struggles;
    for (int i = 0; i < 9; ++i)
        struggles.push_back(answered(i < 7 ? FirstResponse::Help : FirstResponse::Other, monday.addDays(1)));
    const HelpFirst result = helpFirst(struggles, weekdays, today);
    EXPECT_EQ(result.answered, 9);
    EXPECT_EQ(result.helpedFirst, 7);
    ASSERT_TRUE(result.share());
    EXPECT_DOUBLE_EQ(result.share()->share(), 7.0 / 9);
    ASSERT_TRUE(result.range);
    EXPECT_NEAR(result.range->low.share(),
                test::goldenValue(QStringLiteral("helpfirst_7_9_lo90"))[QLatin1String("out")].toDouble(),
                1e-6);
}

TEST(HelpFirstShare, IsNoneWhenNothingWasAnswered) {
    EXPECT_EQ(helpFirst({}, weekdays, today), HelpFirst{});
    const HelpFirst waiting = helpFirst({raised(), raised(today.addDays(-1))}, weekdays, today);
    EXPECT_EQ(waiting.reported, 2);
    EXPECT_FALSE(waiting.share());
    EXPECT_FALSE(waiting.range);
    EXPECT_FALSE(waiting.medianDays);
    EXPECT_EQ(waiting.leftAlone, 1);
}

TEST(HelpFirstShare, KnowsOnlyWhatWasKnown) {
    const std::vector<Struggle> struggles{answered(FirstResponse::Help, monday.addDays(8)), raised(today)};
    const HelpFirst then = helpFirst(struggles, weekdays, monday.addDays(2));
    EXPECT_EQ(then.reported, 1);
    EXPECT_EQ(then.answered, 0);
    EXPECT_EQ(then.leftAlone, 0);
}

TEST(HelpFirstMedian, IsInWorkingDaysAndOfHelpThatCameFirst) {
    std::vector<Struggle> struggles{answered(FirstResponse::Help, monday),
                                    answered(FirstResponse::Help, monday.addDays(7)),
                                    answered(FirstResponse::Other, monday.addDays(30))};
    EXPECT_EQ(helpFirst(struggles, weekdays, today).medianDays, 2.5);
    struggles.push_back(answered(FirstResponse::Help, monday.addDays(1)));
    EXPECT_EQ(helpFirst(struggles, weekdays, today).medianDays, 1.0);
}

}  // namespace
}  // namespace headroom
