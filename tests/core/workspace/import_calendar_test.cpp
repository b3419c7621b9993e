// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_calendar.h"

#include "tests/core/workspace/test_store.h"
#include "tests/support/calendar.h"

#include <QDir>

namespace headroom {

using test::Meeting;

class ImportingCalendars : public test::TestStore {
protected:
    ImportingCalendars() {
        mei = addRep(QStringLiteral("Mei Tanaka"), QStringLiteral("Mei"), QStringLiteral("mei@example.com"));
        jonas = addRep(QStringLiteral("Jonas Weber"), QStringLiteral("Jonas"),
                       QStringLiteral("jonas@example.com"));
    }

    RepId addRep(const QString& name, const QString& called, const QString& email) {
        Rep rep = *workspace.rep(TestStore::addRep(name));
        rep.calledName = called;
        rep.email = email;
        members.change(rep, QStringLiteral("North"), today);
        return rep.id;
    }

    static QDateTime at(QDate day, int hour, int minute = 0) { return QDateTime(day, QTime(hour, minute)); }
    Meeting withMei(QDate day, int hour = 10, const char* uid = "mei") const {
        return {QString::fromLatin1(uid), QStringLiteral("Catch up"), at(day, hour), 30, {dana, meis}, {}};
    }

    CalendarFound found(const std::vector<Meeting>& meetings) {
        return read(write(QStringLiteral("work.ics"), test::calendarOf(meetings)));
    }
    CalendarFound read(const QString& path) {
        return calendars.read({path, ImportCalendar::usualPeriod(today), today}).result();
    }
    CalendarPreview preview(const std::vector<Meeting>& meetings) {
        return calendars.preview(found(meetings), {});
    }
    CalendarSummary take(const std::vector<Meeting>& meetings, const CalendarDecisions& decisions = {}) {
        return calendars.run(found(meetings), decisions);
    }
    CalendarRow only(const CalendarPreview& preview) const {
        EXPECT_EQ(preview.rows.size(), 1u);
        return preview.rows.empty() ? CalendarRow() : preview.rows.front();
    }
    std::vector<Conversation> planned() { return workspace.session().conversations.planned(); }
    std::vector<Conversation> held() { return workspace.session().conversations.allHeld(); }
    std::vector<TimeEntry> times() {
        return workspace.session().times.within(Period(today.addYears(-1), today.addYears(1)));
    }

    const QString dana = QStringLiteral("dana@example.com");
    const QString meis = QStringLiteral("mei@example.com");
    const QString jonass = QStringLiteral("jonas@example.com");
    const QDate lastWeek = today.addDays(-7), nextWeek = today.addDays(7);
    RepId mei, jonas;
    ImportCalendar calendars{workspace};
};

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

TEST_F(ImportingCalendars, TheRepMayStandInTheTitleOnly) {
    EXPECT_EQ(
        only(preview({{QStringLiteral("t"), QStringLiteral("1:1 Mei"), at(nextWeek, 9), 30, {}, {}}})).fate,
        CalendarFate::PlannedOneToOne);
    const CalendarRow interview = only(preview(
        {{QStringLiteral("i"), QStringLiteral("Interview with Mei Ito"), at(lastWeek, 9), 30, {}, {}}}));
    EXPECT_EQ(interview.choice.kind, WorkKind::Hiring) << "what it is called tells more than a name alone";
}

TEST_F(ImportingCalendars, OtherMeetingsBecomeTimeOfAKind) {
    const auto kindOf = [this](const char* title, const QStringList& emails) {
        const CalendarRow row = only(
            preview({{QStringLiteral("k"), QString::fromLatin1(title), at(lastWeek, 9), 30, emails, {}}}));
        EXPECT_EQ(row.fate, CalendarFate::NewTime) << title;
        return row.choice.kind;
    };
    EXPECT_EQ(kindOf("Team meeting", {dana, meis, jonass}), WorkKind::InternalMeetings);
    EXPECT_EQ(kindOf("Forecast call", {dana, meis, jonass}), WorkKind::ForecastAndReports);
    EXPECT_EQ(kindOf("Demo for Alder", {dana, meis, QStringLiteral("kim@alder.example")}),
              WorkKind::DealsWithReps);
    EXPECT_EQ(kindOf("Hiring panel", {dana, QStringLiteral("hr@example.com")}), WorkKind::Hiring);
    EXPECT_EQ(kindOf("Budget", {dana, QStringLiteral("cfo@example.com")}), WorkKind::InternalMeetings);
    EXPECT_EQ(kindOf("Clear the desk", {}), WorkKind::InboxAndAdmin);
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
    EXPECT_EQ(summary.unchanged, 2);
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
    const CalendarPreview proposed = calendars.preview(now, {});
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
    EXPECT_EQ(times()[0].note, QStringLiteral("Budget"));
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

TEST_F(ImportingCalendars, ACorrectionTeachesARule) {
    const Meeting jam{
        QStringLiteral("j"), QStringLiteral("Deal jam 12"), at(lastWeek, 9), 60, {dana, meis, jonass}, {}};
    const CalendarFound first = found({jam});
    const CalendarRow row = only(calendars.preview(first, {}));
    const CalendarChoice coaching{WorkKind::Coaching, std::nullopt};
    const std::optional<CalendarRule> rule = calendars.ruleFrom(first, row, coaching);
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->words, QStringLiteral("deal jam")) << "numbers change from week to week";
    CalendarDecisions decisions;
    decisions.choices.insert(row.key(), coaching);
    decisions.rules = {*rule};
    calendars.run(first, decisions);
    EXPECT_EQ(times().at(0).kind, WorkKind::Coaching);
    const CalendarPreview later = preview({{QStringLiteral("n"),
                                            QStringLiteral("Deal jam 13"),
                                            at(lastWeek, 15),
                                            60,
                                            {dana, meis, jonass},
                                            {}}});
    EXPECT_EQ(only(later).choice, coaching);
}

TEST_F(ImportingCalendars, ARuleKnowsARepByTheAddress) {
    const QString other = QStringLiteral("m.tanaka@mail.example");
    const CalendarFound first =
        found({{QStringLiteral("p"), QStringLiteral("Chat"), at(nextWeek, 9), 30, {dana, other}, {}}});
    const CalendarChoice oneToOne{WorkKind::Coaching, mei};
    CalendarDecisions decisions;
    decisions.rules = {*calendars.ruleFrom(first, only(calendars.preview(first, {})), oneToOne)};
    EXPECT_EQ(decisions.rules[0].email, other);
    EXPECT_EQ(calendars.run(first, decisions).planned, 1);
    EXPECT_EQ(planned().at(0).reps, std::vector{mei});
}

TEST_F(ImportingCalendars, WhatWasLeftOutOrRemovedDoesNotComeBack) {
    const CalendarFound calendar = found({withMei(nextWeek, 10, "a"), withMei(nextWeek.addDays(1), 10, "b")});
    CalendarDecisions decisions;
    decisions.choices.insert(calendars.preview(calendar, {}).rows[0].key(), {});
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
    EXPECT_EQ(both.files, 2);
    EXPECT_EQ(both.occurrences.size(), 2u) << "what stands in both counts once";
    EXPECT_THROW(read(path(QStringLiteral("calendars/none"))), Error);
}

TEST_F(ImportingCalendars, AChangedCalendarIsOfferedAndNeverTakenSilently) {
    take({withMei(nextWeek)});
    EXPECT_TRUE(calendars.offer(today).result().changes.empty());
    const QString file = write(QStringLiteral("work.ics"),
                               test::calendarOf({withMei(nextWeek.addDays(1)), withMei(nextWeek, 9, "n")}));
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    changed.close();
    const QStringList before = dump();
    EXPECT_EQ(calendars.offer(today).result().changes, (std::vector<CalendarChange>{{file, dana, 2}}));
    EXPECT_EQ(dump(), before);
    calendars.forget(calendars.sources().at(0));
    EXPECT_TRUE(calendars.offer(today).result().changes.empty());
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
