// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QDate>

#include <gtest/gtest.h>

namespace headroom {
namespace {

constexpr auto ymd = DateOrder::YearMonthDay;
constexpr auto dmy = DateOrder::DayMonthYear;
constexpr auto mdy = DateOrder::MonthDayYear;

std::string day(std::string_view text, std::optional<DateOrder> order = std::nullopt) {
    const std::optional<qint32> parsed = parseDay(text, order);
    return parsed ? QDate::fromJulianDay(*parsed).toString(Qt::ISODate).toStdString() : "none";
}

constexpr unsigned bits(std::initializer_list<DateOrder> orders) {
    unsigned all = 0;
    for (const DateOrder order : orders) all |= 1u << unsigned(order);
    return all;
}

TEST(DayCell, IsReadAsEveryCrmWritesIt) {
    for (const char* text :
         {"2021-04-16", "2021-04-16 00:00", "2021-04-16 16:05:33", "2021-04-16T09:30:00.000Z",
          "2021-04-16T00:00:00.000+0000", "2021-4-16", "2021/04/16", "16 Apr, 2021 00:03:00", "16-Apr-2021",
          "16-Apr-21", "16 April 2021", "Apr 16, 2021", "April 16 2021", "16.04.2021", "16.4.21",
          "16. April 2021", " 2021-04-16 ", "16.04.2021 14:30"})
        EXPECT_EQ(day(text), "2021-04-16") << text;
    for (const char* text : {"4/16/2021", "04/16/2021", "4/16/21", "4/16/2021 9:30 AM", "04-16-2021"})
        EXPECT_EQ(day(text, mdy), "2021-04-16") << text;
    for (const char* text : {"16/4/2021", "16-04-2021", "16/04/21 23:59"})
        EXPECT_EQ(day(text, dmy), "2021-04-16") << text;
    EXPECT_EQ(day("21/04/16", ymd), "2021-04-16");
}

TEST(DayCell, KnowsGermanMonths) {
    EXPECT_EQ(day("3. M\xC3\xA4rz 2021"), "2021-03-03");
    EXPECT_EQ(day("1-Okt-2021"), "2021-10-01");
    EXPECT_EQ(day("24 Dezember 2021"), "2021-12-24");
    EXPECT_EQ(day("5 Mai 2021"), "2021-05-05");
}

TEST(DayCell, ALeapDayIsADayInLeapYearsOnly) {
    EXPECT_EQ(day("2024-02-29"), "2024-02-29");
    EXPECT_EQ(day("29.02.2024"), "2024-02-29");
    EXPECT_EQ(day("2023-02-29"), "none");
    EXPECT_EQ(day("2/29/2023", mdy), "none");
    EXPECT_EQ(day("2026-02-30"), "none");
}

TEST(DayCell, NeedsAnOrderWhereTheWritingLeavesItOpen) {
    EXPECT_EQ(day("3/4/2017"), "none");
    EXPECT_EQ(day("3/4/2017", dmy), "2017-04-03");
    EXPECT_EQ(day("3/4/2017", mdy), "2017-03-04");
    EXPECT_EQ(day("13/4/2017", mdy), "none");
    EXPECT_EQ(day("2017-03-04", dmy), "2017-03-04") << "the year in front settles it";
}

TEST(DayCell, WhatIsNoDayGivesNone) {
    for (const char* text : {"",           " ",          "-",           "Q3-2015",     "soon",
                             "2021",       "2021-04",    "16 Foo 2021", "32.01.2021",  "0/0/0",
                             "2021-13-01", "10:12:21",   "12:30",       "1,054.00",    "1,012,021",
                             "1.012.021",  "1 012 021",  "10.2.1",      "012/05/2021", "1/2/123",
                             "1/2/20213",  "20170301",   "9999-12-31",  "1899-12-30",  "Jan Feb 2021",
                             "v1.2.3",     "555-12-2021"}) {
        EXPECT_EQ(day(text), "none") << text;
        EXPECT_EQ(day(text, dmy), "none") << text;
        EXPECT_EQ(day(text, mdy), "none") << text;
    }
}

TEST(DayCell, SaysWhichOrdersItAllows) {
    EXPECT_EQ(possibleDateOrders("2021-04-16"), anyDateOrder);
    EXPECT_EQ(possibleDateOrders("16 Apr, 2021 00:03:00"), anyDateOrder);
    EXPECT_EQ(possibleDateOrders("16.04.2021"), anyDateOrder);
    EXPECT_EQ(possibleDateOrders("3/4/2017"), bits({dmy, mdy}));
    EXPECT_EQ(possibleDateOrders("13/4/2017"), bits({dmy}));
    EXPECT_EQ(possibleDateOrders("4/13/2017"), bits({mdy}));
    EXPECT_EQ(possibleDateOrders("04-05-06"), bits({ymd, dmy, mdy}));
    EXPECT_EQ(possibleDateOrders("31.02.2017"), 0u);
    EXPECT_EQ(possibleDateOrders("65.0%"), 0u);
    EXPECT_EQ(possibleDateOrders("Mei Tanaka"), 0u);
}

TEST(DayCell, AnOrderThatIsPossibleIsOneThatCanBeRead) {
    for (const char* text :
         {"3/4/2017", "13/4/2017", "4/13/2017", "04-05-06", "31/12/99", "99/12/31", "2/30/2021"})
        for (const DateOrder order : {ymd, dmy, mdy})
            EXPECT_EQ((possibleDateOrders(text) & bits({order})) != 0, parseDay(text, order).has_value())
                << text << " " << int(order);
}

}  // namespace
}  // namespace headroom
