// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/domain/error.h"
#include "tests/support/files.h"

namespace headroom {

namespace {

CalendarQuestion question(QDate first, QDate last) {
    return {Period(first, last), QTimeZone("Europe/Berlin"), {}};
}

const CalendarQuestion spring = question(QDate(2026, 3, 1), QDate(2026, 5, 31));

QByteArray calendar(const QByteArray& inside) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& lines) {
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

CalendarReading read(const QByteArray& inside, const CalendarQuestion& asked = spring) {
    return readCalendar(calendar(inside), asked);
}

QStringList starts(const CalendarReading& reading) {
    QStringList starts;
    for (const CalendarOccurrence& one : reading.occurrences)
        starts << (one.days ? one.days->first().toString(Qt::ISODate) : one.start.toString(Qt::ISODate));
    return starts;
}

QStringList list(const char* texts) {
    return QString::fromLatin1(texts).split(QLatin1Char(' '));
}

const QByteArray weekly =
    "UID:w\r\nSUMMARY:Weekly\r\nDTSTART;TZID=Europe/Berlin:20260316T090000\r\n"
    "DTEND;TZID=Europe/Berlin:20260316T093000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n";

}  // namespace

TEST(ReadingCalendars, AnEventHasItsPeopleAndItsTime) {
    const CalendarReading reading =
        read(event("UID:1\r\nSUMMARY:1:1 with Mei\\, "
                   "weekly\r\nDTSTART:20260406T080000Z\r\nDURATION:PT45M\r\nSTATUS:TENTATIVE\r\n"
                   "ORGANIZER;CN=\"Dana Cole\":mailto:Dana@example.com\r\nATTENDEE;CN=Mei "
                   "Tanaka;PARTSTAT=DECLINED:MAILTO:mei@ex\r\n"
                   " ample.com\r\nATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:blue@example.com\r\n"));
    ASSERT_EQ(reading.occurrences.size(), 1u);
    const CalendarOccurrence& one = reading.occurrences.front();
    EXPECT_EQ(one.summary, QStringLiteral("1:1 with Mei, weekly"));
    EXPECT_EQ(one.start, QDateTime(QDate(2026, 4, 6), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(one.minutes(), 45);
    EXPECT_EQ(one.status, CalendarStatus::Tentative);
    EXPECT_EQ(one.organizer,
              (CalendarPerson{QStringLiteral("Dana Cole"), QStringLiteral("dana@example.com")}));
    ASSERT_EQ(one.attendees.size(), 2u);
    EXPECT_EQ(one.attendees[0].person.email, QStringLiteral("mei@example.com")) << "folded in its middle";
    EXPECT_TRUE(one.attendees[0].hasDeclined);
    EXPECT_FALSE(one.attendees[1].isPerson);
    EXPECT_EQ(one.recurrenceId, QString());
    EXPECT_TRUE(one.blocksTime);
}

TEST(ReadingCalendars, ASeriesKeepsItsHourOverTheChangeOfClocks) {
    EXPECT_EQ(starts(read(event(weekly))),
              list("2026-03-16T08:00:00Z 2026-03-23T08:00:00Z 2026-03-30T07:00:00Z 2026-04-06T07:00:00Z"));
}

TEST(ReadingCalendars, ATimeOfASeriesIsKnownByWhenItWasMeantToBegin) {
    const CalendarReading reading = read(
        event("UID:w\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260323T090000\r\nSUMMARY:Later\r\n"
              "DTSTART;TZID=Europe/Berlin:20260324T150000\r\nDTEND;TZID=Europe/Berlin:20260324T160000\r\n") +
        event(weekly));
    ASSERT_EQ(reading.occurrences.size(), 4u) << "the change stands before its series";
    EXPECT_EQ(reading.occurrences[1].recurrenceId, QStringLiteral("20260323T080000Z"));
    EXPECT_EQ(reading.occurrences[1].summary, QStringLiteral("Later"));
    EXPECT_EQ(reading.occurrences[1].minutes(), 60);
    EXPECT_EQ(reading.occurrences[2].recurrenceId, QStringLiteral("20260330T070000Z"));
}

TEST(ReadingCalendars, CancelledAndTakenOutTimes) {
    const CalendarReading reading = read(
        event(weekly + "EXDATE:20260316T080000Z\r\nEXDATE;VALUE=DATE:20260330\r\n") +
        event("UID:w\r\nRECURRENCE-ID:20260406T070000Z\r\nDTSTART:20260406T070000Z\r\nSTATUS:CANCELLED\r\n"));
    EXPECT_EQ(starts(reading), list("2026-03-23T08:00:00Z 2026-04-06T07:00:00Z"));
    EXPECT_EQ(reading.occurrences[1].status, CalendarStatus::Cancelled);
}

TEST(ReadingCalendars, AChangeFromOneTimeOnMovesThoseAfterIt) {
    const CalendarReading reading =
        read(event(weekly) +
             event("UID:w\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260330T090000\r\n"
                   "DTSTART;TZID=Europe/Berlin:20260331T110000\r\n"
                   "DTEND;TZID=Europe/Berlin:20260331T120000\r\n"));
    EXPECT_EQ(starts(reading),
              list("2026-03-16T08:00:00Z 2026-03-23T08:00:00Z 2026-03-31T09:00:00Z 2026-04-07T09:00:00Z"));
    EXPECT_EQ(reading.occurrences[3].minutes(), 60);
    EXPECT_EQ(reading.occurrences[3].recurrenceId, QStringLiteral("20260406T070000Z"));
}

TEST(ReadingCalendars, OfTwoVersionsTheNewerCounts) {
    const CalendarReading reading =
        read(event("UID:v\r\nSEQUENCE:2\r\nDTSTART:20260401T100000Z\r\nSUMMARY:New\r\n") +
             event("UID:v\r\nSEQUENCE:1\r\nDTSTART:20260402T100000Z\r\nSUMMARY:Old\r\n"));
    ASSERT_EQ(reading.occurrences.size(), 1u);
    EXPECT_EQ(reading.occurrences[0].summary, QStringLiteral("New"));
    EXPECT_EQ(reading.occurrences[0].minutes(), 0) << "neither end nor length";
}

TEST(ReadingCalendars, WholeDaysAreDaysWhereverTheLeaderIs) {
    const CalendarReading reading =
        read(event("UID:d\r\nDTSTART;VALUE=DATE:20260403\r\nDTEND;VALUE=DATE:20260406\r\n") +
             event("UID:e\r\nDTSTART;VALUE=DATE:20260410\r\n"));
    ASSERT_EQ(reading.occurrences.size(), 2u);
    EXPECT_EQ(reading.occurrences[0].days, Period(QDate(2026, 4, 3), QDate(2026, 4, 5)));
    EXPECT_EQ(reading.occurrences[0].start, QDateTime(QDate(2026, 4, 2), QTime(22, 0), Qt::UTC));
    EXPECT_EQ(reading.occurrences[1].days, Period(QDate(2026, 4, 10), QDate(2026, 4, 10)));
}

TEST(ReadingCalendars, ZonesByTheirNamesByTheFileAndByWords) {
    const QByteArray described =
        "BEGIN:VTIMEZONE\r\nTZID:Head "
        "office\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\n"
        "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
        "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;"
        "BYMONTH=3\r\n"
        "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    const auto startIn = [&](const QByteArray& zone) {
        const CalendarReading reading =
            read(described + event("UID:z\r\nDTSTART;TZID=" + zone + ":20260406T120000\r\n"));
        EXPECT_EQ(reading.issues.size(), zone == "Mars" ? 1u : 0u) << zone.constData();
        return starts(reading).join(QLatin1Char(' '));
    };
    EXPECT_EQ(startIn("America/New_York"), QStringLiteral("2026-04-06T16:00:00Z"));
    EXPECT_EQ(startIn("/example.org/2005/Europe/Kiev"), QStringLiteral("2026-04-06T09:00:00Z"));
    EXPECT_EQ(startIn("\"Head office\""), QStringLiteral("2026-04-06T10:00:00Z"));
    EXPECT_EQ(startIn("Eastern Standard Time"), QStringLiteral("2026-04-06T16:00:00Z"));
    EXPECT_EQ(startIn("\"(UTC-05:00) Eastern Time (US & Canada)\""), QStringLiteral("2026-04-06T16:00:00Z"));
    EXPECT_EQ(startIn("\"(GMT+10:00) Canberra, Melbourne, Sydney\""), QStringLiteral("2026-04-06T02:00:00Z"));
    EXPECT_EQ(startIn("UTC+03"), QStringLiteral("2026-04-06T09:00:00Z"));
    EXPECT_EQ(startIn("Mars"), QStringLiteral("2026-04-06T10:00:00Z")) << "taken as the leader's, and said";
}

TEST(ReadingCalendars, TimesWithoutAZoneAreTheLeaders) {
    const CalendarReading reading =
        read(event("UID:f\r\nDTSTART:20260406T120000\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"));
    EXPECT_EQ(starts(reading), list("2026-04-06T10:00:00Z 2026-04-07T10:00:00Z"));
    EXPECT_EQ(reading.occurrences[0].recurrenceId, QStringLiteral("20260406T120000"))
        << "the same in every zone";
}

TEST(ReadingCalendars, WhatACalendarSaysOfItselfHoldsForItsOwnEventsOnly) {
    const QByteArray series = "DTSTART:20260323T080000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n";
    const CalendarReading reading = readCalendar(
        calendar("METHOD:CANCEL\r\nX-WR-TIMEZONE:Europe/Berlin\r\n" + event("UID:a\r\n" + series)) +
            calendar(event("UID:b\r\n" + series)),
        spring);
    ASSERT_EQ(reading.occurrences.size(), 4u);
    EXPECT_EQ(starts(reading), list("2026-03-23T08:00:00Z 2026-03-23T08:00:00Z 2026-03-30T07:00:00Z "
                                    "2026-03-30T08:00:00Z"));
    for (const CalendarOccurrence& one : reading.occurrences)
        EXPECT_EQ(one.status == CalendarStatus::Cancelled, one.uid == QLatin1String("a"));
}

TEST(ReadingCalendars, ItIsSaidWhetherAllOfItWasRead) {
    const QByteArray one = event("UID:1\r\nDTSTART:20260406T120000Z\r\n");
    EXPECT_TRUE(read(one + event(weekly)).isWhole);
    EXPECT_TRUE(read(event("UID:1\r\nDTSTART;TZID=Mars:20260406T120000\r\n")).isWhole)
        << "said, but nothing is lost";
    EXPECT_FALSE(readCalendar("BEGIN:VCALENDAR\r\n" + one, spring).isWhole) << "cut between two events";
    EXPECT_FALSE(readCalendar("BEGIN:VCALENDAR\r\n" + one.left(30), spring).isWhole) << "cut within one";
    EXPECT_FALSE(read(one + event("UID:2\r\nDTSTART:tomorrow\r\n")).isWhole);
    EXPECT_FALSE(read(event("UID:1\r\nDTSTART:20260406T120000Z\r\nRDATE:never\r\n")).isWhole);
    EXPECT_FALSE(read(event("UID:1\r\nDTSTART:20260406T120000Z\r\nRRULE:FREQ=SOMETIMES\r\n")).isWhole);
    CalendarQuestion small = spring;
    small.limits.occurrences = 3;
    EXPECT_FALSE(read(event(weekly), small).isWhole);
}

TEST(ReadingCalendars, WhatCannotBeReadIsSaidAndTheRestIsRead) {
    const CalendarReading reading =
        read(event("UID:1\r\nSUMMARY:No start\r\n") + event("UID:2\r\nDTSTART:tomorrow\r\n") +
             event("UID:3\r\nDTSTART:20260406T120000Z\r\nRRULE:FREQ=SOMETIMES\r\n") +
             event("UID:4\r\nDTSTART:20260407T120000Z\r\nRRULE:FREQ=MINUTELY\r\n") +
             event("UID:5\r\nDTSTART:20260408T120000Z\r\nDTEND:20260408T110000Z\r\n") +
             "BEGIN:VEVENT\r\nUID:6\r\nDTSTART:20260409T120000Z\r\n");
    EXPECT_EQ(starts(reading), list("2026-04-06T12:00:00Z 2026-04-07T12:00:00Z 2026-04-08T12:00:00Z"));
    ASSERT_EQ(reading.issues.size(), 6u);
    EXPECT_EQ(reading.issues[0].line, 3);
    for (const RowIssue& issue : reading.issues) EXPECT_FALSE(issue.reason.isEmpty());
}

TEST(ReadingCalendars, OnlyThePeriodIsReadAndAnEndlessSeriesEnds) {
    const CalendarReading reading =
        read(event("UID:e\r\nDTSTART:19950103T100000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\n"),
             question(QDate(2026, 4, 6), QDate(2026, 4, 8)));
    EXPECT_EQ(starts(reading), list("2026-04-06T10:00:00Z 2026-04-07T10:00:00Z 2026-04-08T10:00:00Z"));
}

TEST(ReadingCalendars, LimitsAreKept) {
    CalendarQuestion small = spring;
    small.limits.occurrences = 3;
    EXPECT_EQ(read(event(weekly), small).occurrences.size(), 3u);
    EXPECT_FALSE(read(event(weekly), small).issues.empty());
    small.limits = {};
    small.limits.stepsInSeries = 2;
    EXPECT_EQ(read(event(weekly), small).occurrences.size(), 2u);
    small.limits = {};
    small.limits.bytes = 10;
    EXPECT_THROW(read(event(weekly), small), Error);
    small.limits = {};
    small.limits.components = 2;
    EXPECT_THROW(read(event(weekly) + event(weekly), small), Error);
}

TEST(ReadingCalendars, DaysThatNeverComeAreNotLookedForForEver) {
    QByteArray events;
    for (int i = 0; i < 300; ++i)
        events += event("UID:" + QByteArray::number(i) +
                        "\r\nDTSTART:20260406T120000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n");
    CalendarQuestion small = spring;
    small.limits.steps = 400'000;
    const CalendarReading reading = read(events, small);
    EXPECT_EQ(reading.occurrences.size(), 300u) << "the first time of each";
    EXPECT_GE(reading.issues.size(), 290u) << "said of those that were not tried any more";
}

TEST(ReadingCalendars, WhatIsNoCalendarIsRefused) {
    EXPECT_THROW(readCalendar({}, spring), Error);
    EXPECT_THROW(readCalendar("Name,Team\nMei,North\n", spring), Error);
    EXPECT_THROW(readCalendar(QByteArray(4'000, '\0'), spring), Error);
}

TEST(ReadingCalendars, AnyEncodingIsRead) {
    const QString text = QString::fromUtf8(
        calendar(event("UID:u\r\nSUMMARY:Gespräch Jürgen\r\nDTSTART:20260406T120000Z\r\n")));
    QByteArray wide("\xFF\xFE");
    for (const QChar letter : text) wide.append(char(letter.cell())).append(char(letter.row()));
    EXPECT_EQ(readCalendar(wide, spring).occurrences.at(0).summary, QStringLiteral("Gespräch Jürgen"));
    EXPECT_EQ(readCalendar(text.toLatin1(), spring).occurrences.at(0).summary,
              QStringLiteral("Gespräch Jürgen"));
}

TEST(ReadingCalendars, ReadingCanBeStopped) {
    const auto stop = [](int) { return false; };
    EXPECT_THROW(readCalendar(calendar(event(weekly)), spring, stop), Error);
}

class CalendarFiles : public test::TestFiles {};

TEST_F(CalendarFiles, AreReadAndWhereTheyAreNotIsSaid) {
    const QString path = write(calendar(event(weekly)), QStringLiteral("work.ics"));
    EXPECT_EQ(readCalendarFile(path, spring).occurrences.size(), 4u);
    EXPECT_THROW(readCalendarFile(path + QStringLiteral(".not"), spring), Error);
    EXPECT_TRUE(isCalendarName(path));
    EXPECT_TRUE(isCalendarName(QStringLiteral("/tmp/Work.ICAL")));
    EXPECT_FALSE(isCalendarName(QStringLiteral("/tmp/deals.csv")));
}

}  // namespace headroom
