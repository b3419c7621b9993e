// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include <QTest>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class DayFieldTest : public testing::Test {
protected:
    std::optional<QDate> typed(const char* text) {
        field.clear();
        QTest::keyClicks(&field, QLatin1String(text));
        return field.day();
    }

    Theme theme{Theme::Mode::Light};
    DayField field{theme};
};

const QDate firstOfDecember(2026, 12, 1);

}  // namespace

TEST_F(DayFieldTest, UnderstandsADayHoweverItIsWritten) {
    for (const char* text : {"1 Dec 2026", "1 dec 2026", "2026-12-01", "2026-12-1", "1.12.2026", "01.12.26",
                             "1 December 2026", "12/1/26", "12/1/2026", "  1 Dec  2026 "})
        EXPECT_EQ(typed(text), firstOfDecember) << text;
}

TEST_F(DayFieldTest, SaysWhatIsNoDay) {
    for (const char* text : {"31.02.2025", "tomorrow", "13/13/2025", "1 Dec 20266", "0000-00-00"}) {
        EXPECT_EQ(typed(text), std::nullopt) << text;
        EXPECT_TRUE(field.fault().contains(QLatin1String(text))) << qPrintable(field.fault());
    }
    field.clear();
    EXPECT_TRUE(field.fault().isEmpty());
    EXPECT_EQ(field.day(), std::nullopt);
}

TEST_F(DayFieldTest, ShowsWhatItUnderstoodWhenLeft) {
    typed("12/1/26");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("1 Dec 2026"));
    typed("31.02.2025");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("31.02.2025"));  // nothing typed is lost
}

TEST_F(DayFieldTest, ReadsBackWhatItShows) {
    for (QDate day(2023, 12, 15); day < QDate(2025, 1, 15); day = day.addDays(13)) {
        field.setDay(day);
        EXPECT_EQ(field.day(), day);
    }
    field.setDay(std::nullopt);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(DayFieldTest, TakesTheNextSuchDayWhereSomethingIsDue) {
    field.setDueAfter(QDate(2026, 11, 24));  // a Tuesday
    const std::pair<const char*, QDate> days[] = {
        {"fri", QDate(2026, 11, 27)},      {"tue", QDate(2026, 12, 1)},
        {"tomorrow", QDate(2026, 11, 25)}, {"next week", QDate(2026, 12, 4)},
        {"3 dec", QDate(2026, 12, 3)},     {"3 nov", QDate(2027, 11, 3)},
        {"1 Dec 2026", firstOfDecember},   {"Fri 27 Nov", QDate(2026, 11, 27)}};
    for (const auto& [text, day] : days) EXPECT_EQ(typed(text), day) << text;
    EXPECT_EQ(typed("someday"), std::nullopt);
}

TEST_F(DayFieldTest, ShowsTheWeekdayWhereSomethingIsDueAndReadsItBack) {
    field.setDueAfter(QDate(2026, 11, 24));
    typed("fri");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("Fri 27 Nov"));
    for (QDate day(2025, 12, 15); day < QDate(2027, 2, 15); day = day.addDays(9)) {
        field.setDay(day);
        EXPECT_EQ(field.day(), day);
    }
}

TEST_F(DayFieldTest, TakesTheLastSuchDayWhereSomethingWasDone) {
    field.setDay(QDate(2026, 11, 24));
    field.setDoneUntil(QDate(2026, 11, 24));  // a Tuesday
    EXPECT_EQ(field.text(), QStringLiteral("Tue 24 Nov"));
    const std::pair<const char*, QDate> days[] = {{"yesterday", QDate(2026, 11, 23)},
                                                  {"today", QDate(2026, 11, 24)},
                                                  {"fri", QDate(2026, 11, 20)},
                                                  {"1 Nov 2025", QDate(2025, 11, 1)}};
    for (const auto& [text, day] : days) EXPECT_EQ(typed(text), day) << text;
}

}  // namespace headroom
