// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_owner.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

CalendarOccurrence with(const QStringList& addresses) {
    CalendarOccurrence occurrence;
    for (const QString& address : addresses) occurrence.attendees.push_back({{{}, address}, false, true});
    return occurrence;
}

const QString dana = QStringLiteral("dana@example.com"), mei = QStringLiteral("mei@example.com"),
              jonas = QStringLiteral("jonas@example.com");

}  // namespace

TEST(TheOwnerOfACalendar, IsWhoItIsNamedBy) {
    EXPECT_EQ(calendarOwner({QStringLiteral("Work"), QStringLiteral("Dana@example.com")}, {}), dana);
    EXPECT_EQ(calendarOwner({QStringLiteral("Calls with mei@example.com")}, {}), QString());
}

TEST(TheOwnerOfACalendar, IsWhoIsInNearlyEverything) {
    std::vector<CalendarOccurrence> meetings(3, with({dana, mei}));
    meetings.push_back(with({}));
    EXPECT_EQ(calendarOwner({}, meetings), QString()) << "three are too few";
    meetings.push_back(with({jonas, dana}));
    EXPECT_EQ(calendarOwner({}, meetings), dana);
    meetings.push_back(with({jonas, mei}));
    EXPECT_EQ(calendarOwner({}, meetings), QString()) << "four of five could be chance";
}

TEST(TheOwnerOfACalendar, IsNobodyWhereTwoAreAlwaysTogether) {
    EXPECT_EQ(calendarOwner({}, std::vector<CalendarOccurrence>(6, with({dana, mei}))), QString());
}

}  // namespace headroom
