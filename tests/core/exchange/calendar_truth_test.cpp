// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"
#include "core/exchange/csv_file.h"
#include "tests/support/real_data.h"

#include <QDir>

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace headroom {

namespace {

// A row of the truth, or an occurrence read, as one text.
using Rows = std::multiset<std::string>;

struct Truth {
    Rows rows;
    QDate first;
    bool isSettled = false;
};

std::string row(const QString& uid, const QString& start, const QString& end, const QString& summary,
                const QString& status, qsizetype attendees) {
    return QStringList{uid, start, end, summary.simplified(), status, QString::number(attendees)}
        .join(QLatin1Char('|'))
        .toStdString();
}

// Times with a zone in UTC; days, and times without a zone, as they stand.
QString settledTime(const QString& text) {
    if (text.size() <= 19) return text.size() == 19 ? text + QLatin1Char('Z') : text;
    return QDateTime::fromString(text, Qt::ISODate).toUTC().toString(Qt::ISODate);
}

std::map<std::string, Truth> truths() {
    std::map<std::string, Truth> truths;
    const FileShape shape = fileShape(test::realDataFolder() + QStringLiteral("/calendars/occurrences.csv"));
    readRows(shape, [&](const CsvRow& csv) {
        QStringList cell;
        for (const std::string_view text : csv.cells)
            cell << QString::fromUtf8(text.data(), qsizetype(text.size()));
        Truth& truth = truths[cell[0].toStdString()];
        truth.isSettled = cell[8] == QLatin1String("yes");
        const QDate day = QDate::fromString(cell[2].left(10), Qt::ISODate);
        if (truth.first.isNull() || day < truth.first) truth.first = day;
        const QString status = cell[6].isEmpty() ? QStringLiteral("CONFIRMED") : cell[6];
        truth.rows.insert(
            row(cell[1], settledTime(cell[2]), settledTime(cell[4]), cell[5], status, cell[7].toInt()));
        return true;
    });
    return truths;
}

QString timeOf(const CalendarOccurrence& occurrence, bool isEnd) {
    if (occurrence.days)
        return (isEnd ? occurrence.days->last().addDays(1) : occurrence.days->first()).toString(Qt::ISODate);
    return (isEnd ? occurrence.end : occurrence.start).toString(Qt::ISODate);
}

Rows rowsOf(const std::string& file, QDate first) {
    // The truth covers two years from the first event on; it takes what names no zone as UTC.
    const CalendarQuestion question{Period(first.addDays(-1), first.addDays(731)), QTimeZone::utc(), {}};
    const CalendarReading reading = readCalendarFile(
        test::realDataFolder() + QStringLiteral("/calendars/") + QString::fromStdString(file), question);
    Rows rows;
    for (const CalendarOccurrence& one : reading.occurrences) {
        const char* status = one.status == CalendarStatus::Cancelled   ? "CANCELLED"
                             : one.status == CalendarStatus::Tentative ? "TENTATIVE"
                                                                       : "CONFIRMED";
        const QString uid = one.uid.startsWith(QLatin1String("headroom-")) ? QString() : one.uid;
        rows.insert(row(uid, timeOf(one, false), timeOf(one, true), one.summary, QLatin1String(status),
                        qsizetype(one.attendees.size())));
    }
    return rows;
}

Rows onlyIn(const Rows& left, const Rows& right) {
    Rows only;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(),
                        std::inserter(only, only.end()));
    return only;
}

// The first of them.
std::string listed(const Rows& rows) {
    std::string text = " " + std::to_string(rows.size()) + " rows";
    int left = 6;
    for (auto one = rows.begin(); one != rows.end() && left > 0; ++one, --left) text += "\n    " + *one;
    return text;
}

}  // namespace

TEST(CalendarTruth, EverySettledFileGivesEachOccurrence) {
    HEADROOM_NEEDS_REAL_DATA();
    int settled = 0;
    for (const auto& [file, truth] : truths()) {
        if (!truth.isSettled) continue;
        ++settled;
        const Rows rows = rowsOf(file, truth.first);
        EXPECT_TRUE(rows == truth.rows) << file << "\n  missing:" << listed(onlyIn(truth.rows, rows))
                                        << "\n  more:" << listed(onlyIn(rows, truth.rows));
    }
    EXPECT_GE(settled, 20);
}

// Where and why these differ stands in docs/CALENDARS.md.
TEST(CalendarTruth, OtherFilesDifferOnlyWhereItIsWrittenDown) {
    HEADROOM_NEEDS_REAL_DATA();
    struct Difference {
        size_t missing, more;
    };
    const std::map<std::string, Difference> known{
        {"apple_ical15_blalor.ics", {0, 2}},  // two years from a first time that was called off
        {"exchange_owa_quoted_windows_tzids.ics", {90, 90}},
        {"until_exdate_count.ics", {1, 1}},
    };
    for (const auto& [file, truth] : truths()) {
        if (truth.isSettled) continue;
        const Rows rows = rowsOf(file, truth.first);
        const auto expected = known.contains(file) ? known.at(file) : Difference{0, 0};
        EXPECT_EQ(onlyIn(truth.rows, rows).size(), expected.missing)
            << file << listed(onlyIn(truth.rows, rows));
        EXPECT_EQ(onlyIn(rows, truth.rows).size(), expected.more) << file << listed(onlyIn(rows, truth.rows));
    }
}

// They stand in no truth: what a person in that zone reads in their calendar.
TEST(CalendarTruth, WindowsNamesAndABlankNameOfAZoneAreKnown) {
    HEADROOM_NEEDS_REAL_DATA();
    const Rows blank = rowsOf("exchange_blank_tzid.ics", QDate(2015, 8, 26));
    ASSERT_EQ(blank.size(), 1u);
    EXPECT_NE(blank.begin()->find("|2015-08-26T09:00:00Z|2015-08-26T10:00:00Z|"), std::string::npos);
}

}  // namespace headroom
