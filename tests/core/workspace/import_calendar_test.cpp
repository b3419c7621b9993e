// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_calendar.h"

#include <QDir>

namespace headroom {

using test::Meeting;

class ImportingCalendars : public test::TestCalendar {};

TEST_F(ImportingCalendars, AMeetingWithOneRepIsAOneToOne) {
    const CalendarSummary summary = take({withMei(nextWeek, 10, "a"), withMei(lastWeek, 11, "b")});
    EXPECT_EQ(summary.planned, 1);
    EXPECT_EQ(summary.held, 1);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].reps, std::vector{mei});
    EXPECT_EQ(planned()[0].plannedFor, at(nextWeek, 10).toUTC());
    ASSERT_EQ(held().size(), 1u);
    EXPECT_EQ(held()[0].heldOn, lastWeek);
    EXPECT_EQ(held()[0].minutes, 30);
    EXPECT_TRUE(times().empty()) << "a conversation is no time entry beside";
}

TEST_F(ImportingCalendars, WhatIsNoMeetingIsLeftOutAndSaysWhy) {
    const auto isLeftOut = [this](Meeting meeting) {
        const CalendarRow row = only(preview({std::move(meeting)}));
        return row.fate == CalendarFate::LeftOut && !row.why.isEmpty();
    };
    const auto with = [this](const QByteArray& lines) {
        Meeting meeting = withMei(nextWeek);
        meeting.more = lines;
        return meeting;
    };
    EXPECT_TRUE(isLeftOut(with("STATUS:CANCELLED\r\n")));
    EXPECT_TRUE(isLeftOut(with("TRANSP:TRANSPARENT\r\n")));
    EXPECT_TRUE(isLeftOut(with("CLASS:PRIVATE\r\n")));
    EXPECT_TRUE(isLeftOut(with("ATTENDEE;PARTSTAT=DECLINED:mailto:dana@example.com\r\n")));
    EXPECT_TRUE(isLeftOut({QStringLiteral("o"), QStringLiteral("Dinner"), at(lastWeek, 20), 60, {}, {}}));
    EXPECT_TRUE(
        isLeftOut({QStringLiteral("w"), QStringLiteral("Gym"), at(QDate(2026, 3, 14), 10), 60, {}, {}}))
        << "a Saturday";
    EXPECT_TRUE(isLeftOut(
        {QStringLiteral("l"), QStringLiteral("Trip"), at(lastWeek, 8), 11 * 60, {dana, jonass}, {}}));
    EXPECT_TRUE(isLeftOut({QStringLiteral("f"),
                           QStringLiteral("Budget"),
                           at(nextWeek, 9),
                           60,
                           {dana, QStringLiteral("x@y.example")},
                           {}}))
        << "time to come counts later";
    EXPECT_FALSE(isLeftOut(withMei(nextWeek)));
}

TEST_F(ImportingCalendars, NoConversationIsDoubled) {
    book(mei, nextWeek, QTime(15, 0));
    conversations.log(oneToOne(mei, lastWeek), today);
    const CalendarSummary summary = take({withMei(nextWeek, 10, "a"), withMei(lastWeek, 11, "b")});
    EXPECT_EQ(summary.planned + summary.held, 0);
    EXPECT_EQ(planned().size(), 1u);
    EXPECT_EQ(held().size(), 1u);
    EXPECT_EQ(held()[0].sharedNotes, QStringLiteral("Discovery questions")) << "nothing typed is overwritten";
    EXPECT_EQ(take({withMei(nextWeek, 10, "a"), withMei(lastWeek, 11, "b")}).changedAnything, false);
}

TEST_F(ImportingCalendars, ReadingTheSameAgainChangesNothing) {
    const std::vector<Meeting> meetings{
        withMei(nextWeek, 10, "a"),
        withMei(lastWeek, 11, "b"),
        {QStringLiteral("c"), QStringLiteral("Forecast"), at(lastWeek, 14), 60, {dana, jonass, meis}, {}}};
    EXPECT_TRUE(take(meetings).changedAnything);
    const QStringList before = dump();
    EXPECT_FALSE(take(meetings).changedAnything);
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportingCalendars, AMovedMeetingMovesThePlannedOneToOne) {
    take({withMei(nextWeek)});
    const ConversationId old = planned().front().id;
    const CalendarRow row = only(preview({withMei(nextWeek.addDays(1), 14)}));
    EXPECT_EQ(row.fate, CalendarFate::Moved);
    EXPECT_EQ(take({withMei(nextWeek.addDays(1), 14)}).changed, 1);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].plannedFor, at(nextWeek.addDays(1), 14).toUTC());
    EXPECT_EQ(workspace.conversation(old)->status, ConversationStatus::Moved);
    EXPECT_FALSE(take({withMei(nextWeek.addDays(1), 14)}).changedAnything);
}

TEST_F(ImportingCalendars, WhatTheLeaderMovedStays) {
    take({withMei(nextWeek)});
    conversations.move(planned().front().id, at(nextWeek.addDays(2), 9));
    const CalendarRow row = only(preview({withMei(nextWeek.addDays(1), 14)}));
    EXPECT_EQ(row.fate, CalendarFate::AlreadyThere);
}

TEST_F(ImportingCalendars, ACancelledOneIsCalledOffUnlessTheLeaderLeavesIt) {
    take({withMei(nextWeek, 10, "a"), withMei(nextWeek.addDays(1), 10, "b")});
    Meeting cancelled = withMei(nextWeek, 10, "a");
    cancelled.more = "STATUS:CANCELLED\r\nORGANIZER:mailto:mei@example.com\r\n";
    const CalendarFound now = found({cancelled});
    const CalendarPreview proposed = previewOf(now);
    EXPECT_EQ(proposed.count(CalendarFate::CalledOff), 2) << "one cancelled, one gone from the calendar";
    CalendarDecisions decisions;
    decisions.choices.insert(proposed.rows[1].key(), {});
    EXPECT_EQ(calendars.run(now, decisions).changed, 1);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].plannedDay(), nextWeek.addDays(1));
    EXPECT_EQ(workspace.conversation(*proposed.rows[0].conversation)->status,
              ConversationStatus::CancelledByRep);
}

TEST_F(ImportingCalendars, TimeFollowsTheCalendarUntilTheLeaderChangesIt) {
    const auto budget = [this](int minutes) {
        return Meeting{QStringLiteral("b"),
                       QStringLiteral("Budget"),
                       at(lastWeek, 9),
                       minutes,
                       {dana, QStringLiteral("cfo@example.com")},
                       {}};
    };
    take({budget(60)});
    ASSERT_EQ(times().size(), 1u);
    EXPECT_EQ(times()[0].source, TimeSource::Calendar);
    EXPECT_EQ(times()[0].note, QString()) << "titles are not kept";
    EXPECT_EQ(take({budget(90)}).changed, 1);
    EXPECT_EQ(times()[0].minutes, 90);
    TimeEntry typed = times()[0];
    typed.minutes = 20;
    workspace.session().perform(QStringLiteral("typed"), [&](const Transaction& transaction) {
        workspace.session().times.save(transaction, typed);
    });
    take({budget(120)});
    EXPECT_EQ(times()[0].minutes, 20);
}

TEST_F(ImportingCalendars, MeetingsAtTheSameTimeCountOnce) {
    const auto forecast = [this](const char* uid, int hour, int minute, int minutes) {
        return Meeting{QString::fromLatin1(uid),   QStringLiteral("Forecast"),
                       at(lastWeek, hour, minute), minutes,
                       {dana, meis, jonass},       {}};
    };
    take({withMei(lastWeek, 10), forecast("f", 9, 30, 60), forecast("g", 9, 45, 30),
          forecast("h", 14, 0, 60)});
    int sum = 0;
    for (const TimeEntry& entry : times()) sum += entry.minutes;
    EXPECT_EQ(sum, 90) << "half an hour before the 1:1, an hour in the afternoon";
    EXPECT_EQ(times().size(), 2u);
}

TEST_F(ImportingCalendars, WholeDaysAreNoTimeAndPushNothingOut) {
    const QByteArray day = lastWeek.toString(QStringLiteral("yyyyMMdd")).toUtf8();
    QByteArray text = test::calendarOf(
        {{QStringLiteral("f"), QStringLiteral("Forecast"), at(lastWeek, 9), 60, {dana, meis, jonass}, {}}});
    text.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:w\r\nSUMMARY:Offsite\r\nDTSTART;VALUE=DATE:" + day +
                                      "\r\nEND:VEVENT\r\nEND:VCALENDAR");
    const CalendarFound both = read(write(QStringLiteral("work.ics"), text));
    CalendarDecisions decisions;
    const CalendarPreview proposed = previewOf(both);
    for (const CalendarRow& row : proposed.rows)
        decisions.choices.insert(row.key(), {WorkKind::InternalMeetings, std::nullopt});
    calendars.run(both, decisions);
    ASSERT_EQ(times().size(), 1u);
    EXPECT_EQ(times()[0].minutes, 60);
}

TEST_F(ImportingCalendars, AMeetingOverDaysTakenByHandIsADayAtMost) {
    const CalendarFound trip = found(
        {{QStringLiteral("l"), QStringLiteral("Trip"), at(lastWeek, 8), 3 * 24 * 60, {dana, jonass}, {}}});
    CalendarDecisions decisions;
    decisions.choices.insert(only(previewOf(trip)).key(), {WorkKind::DealsWithReps, std::nullopt});
    calendars.run(trip, decisions);
    ASSERT_EQ(times().size(), 1u);
    EXPECT_EQ(times()[0].minutes, 24 * 60);
}

TEST_F(ImportingCalendars, WhatWasLeftOutOrRemovedDoesNotComeBack) {
    const CalendarFound calendar = found({withMei(nextWeek, 10, "a"), withMei(nextWeek.addDays(1), 10, "b")});
    CalendarDecisions decisions;
    decisions.choices.insert(previewOf(calendar).rows[0].key(), {});
    calendars.run(calendar, decisions);
    ASSERT_EQ(planned().size(), 1u);
    conversations.remove(planned()[0].id);
    EXPECT_FALSE(calendars.run(calendar, {}).changedAnything);
    EXPECT_TRUE(planned().empty());
}

TEST_F(ImportingCalendars, OneStepTakesItAllBack) {
    const QStringList before = dump();
    take({withMei(nextWeek, 10, "a"),
          withMei(lastWeek, 11, "b"),
          {QStringLiteral("c"), QStringLiteral("Forecast"), at(lastWeek, 14), 60, {dana, jonass, meis}, {}}});
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Imported: calendar dana@example.com"));
    const QStringList after = dump();
    workspace.undo();
    EXPECT_EQ(dump(), before);
    workspace.redo();
    EXPECT_EQ(dump(), after);
}

TEST_F(ImportingCalendars, AFolderIsReadAsOneCalendar) {
    QDir(path(QString())).mkdir(QStringLiteral("calendars"));
    const Meeting shared = withMei(nextWeek);
    write(QStringLiteral("calendars/one.ics"), test::calendarOf({shared}));
    write(QStringLiteral("calendars/two.ics"),
          test::calendarOf({shared, withMei(nextWeek.addDays(2), 10, "b")}));
    const CalendarFound both = read(path(QStringLiteral("calendars")));
    EXPECT_EQ(both.occurrences.size(), 2u) << "what stands in both counts once";
    EXPECT_THROW(read(path(QStringLiteral("calendars/none"))), Error);
}

TEST_F(ImportingCalendars, AFileOfAFolderThatCannotBeReadIsNamedAndTheRestIsRead) {
    QDir(path(QString())).mkdir(QStringLiteral("calendars"));
    const QString folder = path(QStringLiteral("calendars"));
    write(QStringLiteral("calendars/good.ics"), test::calendarOf({withMei(nextWeek)}));
    calendars.run(read(folder), {});
    ASSERT_EQ(planned().size(), 1u);
    write(QStringLiteral("calendars/good.ics"), test::calendarOf({withMei(nextWeek.addDays(1), 9, "b")}));
    write(QStringLiteral("calendars/broken.ics"), "no calendar");
    const CalendarFound found = read(folder);
    EXPECT_FALSE(found.isWhole);
    ASSERT_EQ(found.issues.size(), 1u);
    EXPECT_EQ(found.issues[0].reason, QStringLiteral("broken.ics: This file is no calendar."));
    EXPECT_EQ(previewOf(found).count(CalendarFate::PlannedOneToOne), 1);
    EXPECT_EQ(previewOf(found).count(CalendarFate::CalledOff), 0) << "it may stand in the broken one";
}

TEST_F(ImportingCalendars, WhoseFolderItIsIsToldByAllItsFiles) {
    QDir(path(QString())).mkdir(QStringLiteral("calendars"));
    QByteArray unnamed = test::calendarOf({withMei(nextWeek, 9, "a"), withMei(nextWeek, 11, "b")});
    unnamed.replace("X-WR-CALNAME:dana@example.com", "X-WR-CALNAME:Work");
    write(QStringLiteral("calendars/one.ics"), unnamed);
    QByteArray other = test::calendarOf(
        {{QStringLiteral("c"), QStringLiteral("x"), at(lastWeek, 9), 30, {dana, jonass}, {}},
         {QStringLiteral("d"), QStringLiteral("x"), at(lastWeek, 11), 30, {dana, jonass}, {}}});
    other.replace("X-WR-CALNAME:dana@example.com", "X-WR-CALNAME:Other");
    write(QStringLiteral("calendars/two.ics"), other);
    EXPECT_EQ(read(path(QStringLiteral("calendars"))).ownEmail, dana);
}

TEST_F(ImportingCalendars, AChangedCalendarIsOfferedAndNeverTakenSilently) {
    take({withMei(nextWeek)});
    EXPECT_FALSE(calendars.offer(today).result().change());
    const QString file = write(QStringLiteral("work.ics"),
                               test::calendarOf({withMei(nextWeek.addDays(1)), withMei(nextWeek, 9, "n")}));
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    changed.close();
    const QStringList before = dump();
    const CalendarOffer offer = calendars.offer(today).result();
    ASSERT_TRUE(offer.change());
    EXPECT_EQ(offer.change()->path, file);
    EXPECT_EQ(offer.change()->changes, 2);
    CalendarOffer seen = offer;
    seen.looks.front().changes = 7;
    EXPECT_EQ(calendars.offer(today, seen).result().looks, seen.looks)
        << "not read again while it is the same";
    EXPECT_EQ(dump(), before);
    calendars.forget(calendars.sources().at(0));
    EXPECT_FALSE(calendars.offer(today).result().change());
}

TEST_F(ImportingCalendars, TheFirstMonthsAreOfferedToATeamWithoutAPast) {
    EXPECT_TRUE(calendars.offer(today).result().canReadBack);
    take({withMei(nextWeek)});
    EXPECT_FALSE(calendars.offer(today).result().canReadBack);
    workspace.undo();
    conversations.log(oneToOne(mei, lastWeek), today);
    EXPECT_FALSE(calendars.offer(today).result().canReadBack);
}

}  // namespace headroom
