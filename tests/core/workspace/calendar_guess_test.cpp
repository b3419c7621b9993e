// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_calendar.h"

namespace headroom {

using test::Meeting;

// What a meeting is taken for.
class GuessingMeetings : public test::TestCalendar {};

TEST_F(GuessingMeetings, TheRepMayStandInTheTitleOnly) {
    EXPECT_EQ(
        only(preview({{QStringLiteral("t"), QStringLiteral("1:1 Mei"), at(nextWeek, 9), 30, {}, {}}})).fate,
        CalendarFate::PlannedOneToOne);
    const CalendarRow interview = only(preview(
        {{QStringLiteral("i"), QStringLiteral("Interview with Mei Ito"), at(lastWeek, 9), 30, {}, {}}}));
    EXPECT_EQ(interview.choice.kind, WorkKind::Hiring) << "what it is called tells more than a name alone";
}

TEST_F(GuessingMeetings, OtherMeetingsBecomeTimeOfAKind) {
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

TEST_F(GuessingMeetings, ACorrectionTeachesARule) {
    const Meeting jam{
        QStringLiteral("j"), QStringLiteral("Deal jam 12"), at(lastWeek, 9), 60, {dana, meis, jonass}, {}};
    const CalendarFound first = found({jam});
    const CalendarRow row = only(previewOf(first));
    const CalendarChoice coaching{WorkKind::Coaching, std::nullopt};
    const CalendarRule rule = ruleOf(first, coaching);
    EXPECT_EQ(rule.words, QStringLiteral("deal jam")) << "numbers change from week to week";
    CalendarDecisions decisions;
    decisions.choices.insert(row.key(), coaching);
    decisions.rules = {rule};
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

TEST_F(GuessingMeetings, ARuleKnowsARepByTheAddress) {
    const QString other = QStringLiteral("m.tanaka@mail.example");
    const CalendarFound first =
        found({{QStringLiteral("p"), QStringLiteral("Chat"), at(nextWeek, 9), 30, {dana, other}, {}}});
    const CalendarChoice oneToOne{WorkKind::Coaching, mei};
    CalendarDecisions decisions;
    decisions.rules = {ruleOf(first, oneToOne)};
    EXPECT_EQ(decisions.rules[0].email, other);
    EXPECT_EQ(calendars.run(first, decisions).planned, 1);
    EXPECT_EQ(planned().at(0).reps, std::vector{mei});
}

TEST_F(GuessingMeetings, ARuleForOnePersonHoldsForMeetingsWithThemAloneOnly) {
    const QString other = QStringLiteral("m.tanaka@mail.example");
    const CalendarFound first =
        found({{QStringLiteral("p"), QStringLiteral("Chat"), at(nextWeek, 9), 30, {dana, other}, {}}});
    CalendarDecisions decisions;
    decisions.rules = {ruleOf(first, {WorkKind::Coaching, mei})};
    const auto with = [&](const QStringList& emails) {
        const CalendarFound then =
            found({{QStringLiteral("t"), QStringLiteral("Weekly"), at(lastWeek, 9), 30, emails, {}}});
        return only(calendars.check(then, decisions).preview());
    };
    EXPECT_EQ(with({dana, other}).fate, CalendarFate::HeldOneToOne);
    EXPECT_EQ(with({dana, other, jonass}).fate, CalendarFate::NewTime);
    EXPECT_EQ(with({dana, other, QStringLiteral("kim@alder.example")}).fate, CalendarFate::NewTime);
}

TEST_F(GuessingMeetings, TheLeaderIsNoCompany) {
    Meeting gym{QStringLiteral("g"), QStringLiteral("Gym"), at(lastWeek, 20), 60, {dana}, {}};
    gym.more = "ORGANIZER:mailto:dana@example.com\r\n";
    EXPECT_EQ(only(preview({gym})).fate, CalendarFate::LeftOut) << "alone, out of hours";
    gym.start = at(lastWeek, 11);
    EXPECT_EQ(only(preview({gym})).choice.kind, WorkKind::InboxAndAdmin);
}

TEST_F(GuessingMeetings, WhatEverybodyElseDeclinedDidNotTakePlace) {
    const auto fate = [this](const QByteArray& attendees) {
        return only(preview({{QStringLiteral("d"),
                              QStringLiteral("Catch up"),
                              at(lastWeek, 9),
                              30,
                              {dana},
                              attendees}}))
            .fate;
    };
    const QByteArray mei = "ATTENDEE;PARTSTAT=DECLINED:mailto:mei@example.com\r\n";
    EXPECT_EQ(fate(mei), CalendarFate::LeftOut);
    EXPECT_EQ(fate(mei + "ATTENDEE:mailto:jonas@example.com\r\n"), CalendarFate::NewTime);
}

}  // namespace headroom
