// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fiscal_calendar.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(FiscalCalendar, AYearFromJanuaryIsTheCalendarYear) {
    const FiscalCalendar calendar(1);
    EXPECT_EQ(calendar.quarterOf(QDate(2017, 7, 1)), (Quarter{2017, 3}));
    EXPECT_EQ(calendar.quarterOf(QDate(2017, 12, 31)).label(), QStringLiteral("2017-Q4"));
    EXPECT_EQ(calendar.period({2016, 1}), Period(QDate(2016, 1, 1), QDate(2016, 3, 31)));
}

TEST(FiscalCalendar, AFiscalYearIsNamedByTheYearItEndsIn) {
    const FiscalCalendar february(2);
    EXPECT_EQ(february.quarterOf(QDate(2024, 1, 31)), (Quarter{2024, 4}));
    EXPECT_EQ(february.quarterOf(QDate(2024, 2, 1)), (Quarter{2025, 1}));
    EXPECT_EQ(february.period({2024, 1}), Period(QDate(2023, 2, 1), QDate(2023, 4, 30)));
    EXPECT_EQ(february.period({2024, 4}), Period(QDate(2023, 11, 1), QDate(2024, 1, 31)));
}

TEST(FiscalCalendar, EveryDayLiesInItsOwnQuarterWhateverTheFirstMonth) {
    for (int month = 1; month <= 12; ++month) {
        const FiscalCalendar calendar(month);
        for (QDate day(2023, 1, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
            const Quarter quarter = calendar.quarterOf(day);
            ASSERT_TRUE(calendar.period(quarter).contains(day))
                << month << " " << day.toString(Qt::ISODate).toStdString();
            const Period before = calendar.period(calendar.previous(quarter));
            ASSERT_EQ(before.last().addDays(1), calendar.period(quarter).first());
        }
    }
}

TEST(FiscalCalendar, TheLastQuarterEndIsTodayOrBefore) {
    const FiscalCalendar calendar(1);
    EXPECT_EQ(calendar.lastQuarterEnd(QDate(2024, 3, 31)), QDate(2024, 3, 31));
    EXPECT_EQ(calendar.lastQuarterEnd(QDate(2024, 3, 30)), QDate(2023, 12, 31));
    EXPECT_EQ(calendar.lastQuarterEnd(QDate(2024, 4, 1)), QDate(2024, 3, 31));
}

}  // namespace
}  // namespace headroom
