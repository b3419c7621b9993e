// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_calendar.h"

#include <QDir>

namespace headroom {

using test::Meeting;

// What is remembered of a calendar when it is read once more.
class ReadingACalendarAgain : public test::TestCalendar {
protected:
    // Every week from the first one on, six times.
    Meeting series(QDate first, int hour, const QStringList& emails) const {
        return {QStringLiteral("series"),       QStringLiteral("Catch up"), at(first, hour), 30, emails,
                "RRULE:FREQ=WEEKLY;COUNT=6\r\n"};
    }
    Meeting budget(QDate day, int hour, int minutes) const {
        return {QStringLiteral("b"),
                QStringLiteral("Budget"),
                at(day, hour),
                minutes,
                {dana, QStringLiteral("cfo@example.com")},
                {}};
    }
    Meeting cancelled(Meeting meeting) const {
        meeting.more = "STATUS:CANCELLED\r\n";
        return meeting;
    }
    CalendarFound damaged(QByteArray text) { return read(write(QStringLiteral("work.ics"), text)); }
    const QDate threeWeeksAgo = today.addDays(-21);
};

TEST_F(ReadingACalendarAgain, AWholeSeriesThatMovedIsTheSameSeries) {
    take({series(threeWeeksAgo, 9, {dana, meis})});
    ASSERT_EQ(held().size(), 3u);
    ASSERT_EQ(planned().size(), 3u);
    const CalendarSummary summary = take({series(threeWeeksAgo.addDays(1), 10, {dana, meis})});
    EXPECT_EQ(summary.held + summary.planned, 0);
    EXPECT_EQ(held().size(), 3u) << "those that took place stay as they were";
    ASSERT_EQ(planned().size(), 3u);
    EXPECT_EQ(planned()[0].plannedFor, at(today.addDays(1), 10).toUTC());
    EXPECT_FALSE(take({series(threeWeeksAgo.addDays(1), 10, {dana, meis})}).changedAnything);
}

TEST_F(ReadingACalendarAgain, ALongerPastIsStillTheSameSeriesWhenOnlyItsEndWasReadSinceItMoved) {
    const Period sevenMonths(today.addMonths(-7), today.addDays(56));
    const auto readSevenMonths = [&](const Meeting& meeting) {
        const QString file = write(QStringLiteral("work.ics"), test::calendarOf({meeting}));
        return calendars.read({file, sevenMonths, today}).result();
    };
    Meeting weekly = series(today.addDays(-26 * 7), 9, {dana, meis});
    weekly.more = "RRULE:FREQ=WEEKLY;COUNT=26\r\n";
    calendars.run(readSevenMonths(weekly), {});
    ASSERT_EQ(held().size(), 26u);
    weekly.start = weekly.start.addSecs(3600);
    take({weekly});
    EXPECT_EQ(previewOf(readSevenMonths(weekly)).changes(), 0);
    calendars.run(readSevenMonths(weekly), {});
    EXPECT_EQ(held().size(), 26u);
}

TEST_F(ReadingACalendarAgain, TimeOfASeriesThatMovedWithinItsDaysStaysAsItIs) {
    const QStringList others{dana, QStringLiteral("cfo@example.com")};
    take({series(threeWeeksAgo, 9, others)});
    const std::vector<TimeEntry> before = times();
    ASSERT_EQ(before.size(), 4u) << "today's among them";
    EXPECT_EQ(previewOf(found({series(threeWeeksAgo, 10, others)})).changes(), 0);
    take({series(threeWeeksAgo, 10, others)});
    EXPECT_EQ(times(), before);
}

TEST_F(ReadingACalendarAgain, WhatWasLeftOutOfASeriesStaysSoWhenTheSeriesMoves) {
    const CalendarFound first = found({series(nextWeek, 9, {dana, meis})});
    CalendarDecisions decisions;
    decisions.choices.insert(previewOf(first).rows[1].key(), {});
    calendars.run(first, decisions);
    ASSERT_EQ(planned().size(), 5u);
    take({series(nextWeek, 11, {dana, meis})});
    EXPECT_EQ(planned().size(), 5u);
    take({series(nextWeek, 11, {dana, meis})});
    EXPECT_EQ(planned().size(), 5u);
}

TEST_F(ReadingACalendarAgain, OneTimeTakenOutOfASeriesIsCalledOffAndNoOtherMoves) {
    take({series(nextWeek, 9, {dana, meis})});
    Meeting without = series(nextWeek, 9, {dana, meis});
    without.more =
        "RRULE:FREQ=WEEKLY;COUNT=8\r\nEXDATE:" +
        without.start.addDays(7).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toUtf8() + "\r\n";
    const CalendarPreview again = preview({without});
    EXPECT_EQ(again.count(CalendarFate::CalledOff), 1);
    EXPECT_EQ(again.count(CalendarFate::Moved), 0);
    EXPECT_EQ(again.count(CalendarFate::PlannedOneToOne), 2);
}

TEST_F(ReadingACalendarAgain, ACalendarNoLongerLookedAtIsNotForgotten) {
    const std::vector<Meeting> meetings{withMei(nextWeek, 10, "a"), withMei(lastWeek, 11, "c"),
                                        budget(lastWeek, 14, 60)};
    const CalendarFound first = found(meetings);
    CalendarDecisions decisions;
    decisions.choices.insert(previewOf(first).rows.back().key(), {});
    calendars.run(first, decisions);
    calendars.forget(calendars.sources().at(0));
    EXPECT_TRUE(calendars.sources().empty());
    const CalendarPreview again = preview(meetings);
    EXPECT_EQ(again.changes(), 0);
    take(meetings);
    EXPECT_EQ(held().size(), 1u);
    EXPECT_EQ(times().size(), 1u);
    EXPECT_TRUE(planned().empty()) << "what was left out stays so";
    EXPECT_EQ(calendars.sources().size(), 1u) << "read again, it is looked at again";
}

TEST_F(ReadingACalendarAgain, ACalendarThatIsNotWholeCallsNothingOff) {
    const Meeting stays = withMei(nextWeek, 10, "a"), goes = withMei(nextWeek.addDays(1), 10, "b");
    take({stays, goes});
    EXPECT_EQ(preview({stays}).count(CalendarFate::CalledOff), 1) << "whole, and it is gone";
    const QByteArray whole = test::calendarOf({stays});
    QByteArray cut = whole;
    cut.truncate(cut.indexOf("END:VCALENDAR"));
    EXPECT_EQ(previewOf(damaged(cut)).changes(), 0) << "cut between two events";
    Meeting broken = withMei(nextWeek, 15, "c");
    QByteArray unread = test::calendarOf({stays, broken});
    unread.replace("UID:c\r\nSUMMARY:Catch up\r\nDTSTART:", "UID:c\r\nSUMMARY:Catch up\r\nDTSTART:x");
    EXPECT_EQ(previewOf(damaged(unread)).changes(), 0) << "an event without a time";
    Meeting often = withMei(lastWeek.addMonths(-2), 15, "d");
    often.more = "RRULE:FREQ=SOMETIMES\r\nTRANSP:TRANSPARENT\r\n";
    EXPECT_EQ(preview({stays, often}).changes(), 0) << "a series nobody knows the times of";
}

TEST_F(ReadingACalendarAgain, AOneToOneMovedBeyondTheDaysReadMoves) {
    take({withMei(nextWeek)});
    const QDate far = today.addDays(12 * 7);
    EXPECT_EQ(only(preview({withMei(far)})).fate, CalendarFate::Moved);
    take({withMei(far)});
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].plannedDay(), far);
    EXPECT_TRUE(preview({withMei(far, 10, "new")}).rows.size() == 0u)
        << "what is new there was not asked for";
}

TEST_F(ReadingACalendarAgain, WhatTheCalendarCancelsAndReinstatesComesBack) {
    const std::vector<Meeting> both{withMei(nextWeek), budget(lastWeek, 14, 60)};
    take(both);
    take({cancelled(both[0]), cancelled(both[1])});
    EXPECT_TRUE(planned().empty());
    EXPECT_TRUE(times().empty());
    EXPECT_EQ(preview({cancelled(both[0]), cancelled(both[1])}).changes(), 0);
    take(both);
    EXPECT_EQ(planned().size(), 1u);
    EXPECT_EQ(times().size(), 1u);
}

TEST_F(ReadingACalendarAgain, WhatTheLeaderMovedOrCalledOffHereSaysSo) {
    take({withMei(nextWeek)});
    conversations.move(planned().front().id, QDateTime(nextWeek.addDays(2), QTime(9, 0)));
    EXPECT_EQ(only(preview({withMei(nextWeek)})).why,
              QStringLiteral("You moved it here; it stays where you put it."));
}

TEST_F(ReadingACalendarAgain, TimeThatMovesIntoTheFutureCountsOnceItHasPassed) {
    take({budget(today, 9, 60)});
    ASSERT_EQ(times().size(), 1u);
    const CalendarRow row = only(preview({budget(nextWeek, 9, 60)}));
    EXPECT_EQ(row.fate, CalendarFate::CalledOff);
    EXPECT_EQ(row.why, QStringLiteral("It is still to come; its time counts once it has passed."));
    take({budget(nextWeek, 9, 60)});
    EXPECT_TRUE(times().empty());
    EXPECT_EQ(only(preview({budget(lastWeek, 9, 60)})).fate, CalendarFate::NewTime);
}

TEST_F(ReadingACalendarAgain, AOneToOneOverDaysLastsADayAtMost) {
    take({withMei(nextWeek)});
    Meeting overDays = withMei(nextWeek);
    overDays.minutes = 3 * 24 * 60;
    take({overDays});
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].minutes, 24 * 60);
}

TEST_F(ReadingACalendarAgain, AnotherLengthIsNoMove) {
    take({withMei(nextWeek)});
    const ConversationId id = planned().front().id;
    Meeting longer = withMei(nextWeek);
    longer.minutes = 45;
    const CalendarRow row = only(preview({longer}));
    EXPECT_EQ(row.fate, CalendarFate::Changed);
    EXPECT_EQ(row.why, QStringLiteral("It was 30 minutes long."));
    take({longer});
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].id, id);
    EXPECT_EQ(planned()[0].minutes, 45);
    EXPECT_FALSE(take({longer}).changedAnything);
}

TEST_F(ReadingACalendarAgain, WhatBecomesWholeDaysStaysAsItIs) {
    take({withMei(nextWeek), budget(lastWeek, 9, 60)});
    const QStringList before = dump();
    QByteArray text = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:dana@example.com\r\n";
    for (const auto& [uid, day] : {std::pair("mei", nextWeek), std::pair("b", lastWeek)})
        text += QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nSUMMARY:Catch up\r\nDTSTART;VALUE=DATE:" +
                day.toString(QStringLiteral("yyyyMMdd")).toUtf8() + "\r\nEND:VEVENT\r\n";
    EXPECT_EQ(previewOf(damaged(text + "END:VCALENDAR\r\n")).changes(), 0);
    EXPECT_EQ(dump(), before);
}

TEST_F(ReadingACalendarAgain, WhoIsArchivedIsStillNamed) {
    take({withMei(nextWeek)});
    members.archive(mei, today);
    const CalendarFound moved = found({withMei(nextWeek.addDays(1))});
    const CalendarCheck check = calendars.check(moved);
    EXPECT_EQ(only(check.preview()).with, QStringLiteral("Mei Tanaka"));
    for (const Rep& rep : check.reps()) EXPECT_NE(rep.id, mei) << "nobody new to be with";
}

TEST_F(ReadingACalendarAgain, AKnownOneToOneFollowsOrIsLeftButBecomesNothingElse) {
    take({withMei(nextWeek)});
    CalendarCheck check = calendars.check(found({withMei(nextWeek.addDays(1))}));
    const CalendarRow row = only(check.preview());
    EXPECT_TRUE(row.canChangeKind());
    EXPECT_FALSE(row.canChangeRep());
    check.decide(row, {});
    EXPECT_EQ(only(check.preview()).why, QStringLiteral("You leave it as it is."));
    check.decide(row, {WorkKind::Hiring, std::nullopt});
    EXPECT_EQ(only(check.preview()), row) << "as proposed again";
}

TEST_F(ReadingACalendarAgain, AFileThatIsOnlyNewerIsNoStepToTakeBack) {
    take({withMei(nextWeek)});
    const QString lastStep = workspace.undoState().lastStep;
    workspace.undo();
    workspace.redo();
    members.addNames({QStringLiteral("Ana Lopez")}, QStringLiteral("North"), today);
    const QString between = workspace.undoState().lastStep;
    CalendarFound newer = found({withMei(nextWeek)});
    newer.modifiedAt = newer.modifiedAt.addSecs(3600);
    EXPECT_FALSE(calendars.run(newer, {}).changedAnything);
    EXPECT_EQ(workspace.undoState().lastStep, between);
    EXPECT_EQ(calendars.sources().at(0).modifiedAt, newer.modifiedAt);
    EXPECT_NE(lastStep, between);
}

}  // namespace headroom
