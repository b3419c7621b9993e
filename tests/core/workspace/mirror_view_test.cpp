// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/habits.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/time_use.h"
#include "core/workspace/true_tests.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

namespace {

// What the leader says of themselves, on 18 March 2026, a Wednesday.
class MirrorViewTest : public test::TestStore {
protected:
    MirrorView view(QDate day) const { return workspace.mirrorView({}, day); }
    MirrorView view() const { return view(today); }
    HabitRow habit(Habit habit) const { return view().habits[size_t(habit)]; }
    TrueTestDraft finished(QDate due) const {
        TrueTestDraft draft;
        draft.answer = TrueTestAnswer::InPlaces;
        draft.differences = {{Habit::Engagement, QStringLiteral(" sit in on calls ")},
                             {Habit::Standards, QStringLiteral("  ")}};
        draft.promises = {mine("book three calls", due)};
        return draft;
    }
    void finish(QDate day) { tests.finish(finished(day.addDays(9)), {QStringLiteral("evidence")}, day); }

    const RepId ana = addRep(QStringLiteral("Ana Costa"));
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
    TimeUse times{workspace};
    Habits seen{workspace};
    TrueTests tests{workspace};
};

}  // namespace

TEST_F(MirrorViewTest, TheCheckInAsksForThisWeekFromFridayAndForTheLastOneBefore) {
    EXPECT_EQ(view(QDate(2026, 3, 19)).time.checkIn.monday, QDate(2026, 3, 9));
    EXPECT_EQ(view(QDate(2026, 3, 20)).time.checkIn.monday, QDate(2026, 3, 16));
    EXPECT_EQ(view(QDate(2026, 3, 22)).time.checkIn.monday, QDate(2026, 3, 16));
    EXPECT_EQ(view(QDate(2026, 3, 23)).time.checkIn.monday, QDate(2026, 3, 16));
}

TEST_F(MirrorViewTest, ACheckInIsSaidAgainInOneStepAndTakenBackWhole) {
    times.add({{}, QDate(2026, 3, 11), 45, WorkKind::Hiring, TimeSource::Typed, {}}, today);
    times.checkIn(QDate(2026, 3, 11), {60, 0, 0, 0, 600, 0}, today);
    EXPECT_TRUE(view().time.checkIn.wasTold);
    times.checkIn(QDate(2026, 3, 9), {90, 30, 0, 0, 300, 0}, today);
    EXPECT_EQ(view().time.checkIn.minutes, (MinutesByKind{90, 30, 0, 0, 300, 0}));
    EXPECT_EQ(workspace.session().times.within(Period::weekOf(QDate(2026, 3, 11))).size(),
              1 + workKinds.size())
        << "and what was typed";
    workspace.undo();
    EXPECT_EQ(view().time.checkIn.minutes, (MinutesByKind{60, 0, 0, 0, 600, 0}));
    workspace.undo();
    EXPECT_FALSE(view().time.checkIn.wasTold);
    EXPECT_EQ(view().time.checkIn.minutes[size_t(WorkKind::Hiring)], 45) << "what was typed stays on record";
}

TEST_F(MirrorViewTest, TimeThatCannotBeIsRefused) {
    EXPECT_FALSE(refusal([&] { times.checkIn(today.addDays(7), {}, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { times.checkIn(today, {-1, 0, 0, 0, 0, 0}, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { times.checkIn(today, {9000, 0, 2000, 0, 0, 0}, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { times.intend({0, 0, 0, 0, 0, 10081}, today); }).isEmpty());
    TimeEntry entry{{}, today.addDays(1), 30, WorkKind::Hiring, TimeSource::Typed, {}};
    EXPECT_FALSE(refusal([&] { times.add(entry, today); }).isEmpty());
    entry.day = today;
    entry.minutes = 0;
    EXPECT_FALSE(refusal([&] { times.add(entry, today); }).isEmpty());
}

TEST_F(MirrorViewTest, TimeIsTheMeanOfTheLastFourFullWeeksAgainstWhatWasMeant) {
    conversations.log(oneToOne(ana, QDate(2026, 3, 10), 120), today);
    conversations.log(oneToOne(ana, QDate(2026, 3, 3), 60), today);
    conversations.log(oneToOne(ana, today, 60), today);  // this week is not over
    times.add({{}, QDate(2026, 3, 4), 180, WorkKind::ForecastAndReports, TimeSource::Typed, {}}, today);
    times.intend({240, 0, 0, 0, 30, 0}, today);
    const TimeView time = view().time;
    EXPECT_EQ(time.weeksRecorded, 2);
    EXPECT_EQ(time.shares[0], (TimeShare{WorkKind::ForecastAndReports, 3, 0.5}));
    EXPECT_EQ(time.shares[1], (TimeShare{WorkKind::Coaching, 1.5, 4.0}));
    EXPECT_EQ(time.beyondMeant(true), -2.5);
    EXPECT_EQ(time.beyondMeant(false), 2.5);
    EXPECT_EQ(wording::timeFinding(time).toStdString(),
              "Against what you meant: everything else +2.5\u00a0h, time with reps \u22122.5\u00a0h.");
}

TEST_F(MirrorViewTest, WhatWasMeantHoldsFromItsWeekAndIsKnownWithoutARecord) {
    times.intend({60, 0, 120, 0, 0, 0}, today.addDays(-30));
    times.intend({60, 0, 30, 0, 0, 0}, today);
    EXPECT_TRUE(view().time.shares.empty());
    EXPECT_EQ(view(QDate(2026, 3, 15)).time.meant[size_t(WorkKind::Hiring)], 120);
    EXPECT_EQ(view(QDate(2026, 3, 16)).time.meant[size_t(WorkKind::Hiring)], 30) << "from that Monday on";
    EXPECT_FALSE(view(today.addDays(-60)).time.meant[size_t(WorkKind::Hiring)]);
    workspace.undo();
    EXPECT_EQ(view().time.meant[size_t(WorkKind::Hiring)], 120);
}

TEST_F(MirrorViewTest, TimesOfOneDayAddUpAndAreTakenBackOneByOne) {
    const TimeEntry entry{{}, QDate(2026, 3, 11), 30, WorkKind::Hiring, TimeSource::Typed, {}};
    const auto hiring = [&] { return view().time.checkIn.minutes[size_t(WorkKind::Hiring)]; };
    times.add(entry, today);
    times.add(entry, today);
    EXPECT_EQ(hiring(), 60);
    workspace.undo();
    EXPECT_EQ(hiring(), 30);
}

TEST_F(MirrorViewTest, AHabitIsSeenOnceAQuarterAndTheOneBeforeStandsBeside) {
    seen.see(Habit::Potential, 2, QDate(2025, 12, 31));
    seen.see(Habit::Potential, 5, QDate(2026, 1, 1));
    seen.see(Habit::Potential, 4, today);
    EXPECT_EQ(habit(Habit::Potential).ownView, 4);
    EXPECT_EQ(habit(Habit::Potential).lastQuarter, 2);
    workspace.undo();
    EXPECT_EQ(habit(Habit::Potential).ownView, 5);
    EXPECT_FALSE(habit(Habit::Engagement).ownView);
    for (const int level : {0, 6})
        EXPECT_FALSE(refusal([&] { seen.see(Habit::Potential, level, today); }).isEmpty());
}

TEST_F(MirrorViewTest, AQuarterIsTheLeadersFiscalOne) {
    Leader leader = workspace.leader();
    leader.fiscalYearFirstMonth = 3;
    members.changeLeader(leader);
    seen.see(Habit::Potential, 2, QDate(2026, 2, 28));
    seen.see(Habit::Potential, 4, QDate(2026, 3, 1));
    EXPECT_EQ(habit(Habit::Potential).ownView, 4);
    EXPECT_EQ(habit(Habit::Potential).lastQuarter, 2);
}

TEST_F(MirrorViewTest, RecordsStandBesideEachHabit) {
    for (const Habit each : {Habit::Standards, Habit::Priorities, Habit::Accountability, Habit::OwnPromises})
        EXPECT_FALSE(habit(each).record) << "nothing on record is no level";
    EXPECT_EQ(habit(Habit::Potential).record, 1) << "agreed with none of two";
    EXPECT_FALSE(habit(Habit::Engagement).record);

    const StandardId recap = standards.add({QStringLiteral("Recap"), {}, {}, {}}, today.addDays(-60));
    standards.add({QStringLiteral("Prepares"), {}, {}, {}}, today.addDays(-60));
    standards.observe({{}, recap, {}, {}, 4, QStringLiteral("By four"), today, {}, {}}, today);
    const StandardId asked = standards.add({QStringLiteral("Asks why"), {}, {}, {}}, today.addDays(-120));
    standards.observe({{}, asked, {}, {}, 4, QStringLiteral("Twice"), QDate(2025, 12, 31), {}, {}}, today);
    standards.observe({{}, asked, ana, {}, 4, QStringLiteral("Of a rep"), today, {}, {}}, today);
    EXPECT_EQ(habit(Habit::Standards).share, Rate(1.0 / 3)) << "of the leader, in this quarter";
    EXPECT_EQ(habit(Habit::Standards).record, 2);

    const CommitmentId kept = commitments.add(mine("Send the deck", today), ana, today.addDays(-3));
    commitments.keep(kept, today);
    commitments.add(mine("Read it", today.addDays(-20)), ana, today.addDays(-30));
    EXPECT_EQ(habit(Habit::OwnPromises).share, Rate(.5)) << "one on time, one open for long";

    PriorityWords words;
    words.text = QStringLiteral("Next steps");
    words.why = QStringLiteral("They rarely go quiet then");
    const PriorityId priority = priorities.add(words, today.addDays(-30));
    priorities.tell({{}, priority, {ana}, today, true, {}, {}}, today);
    EXPECT_EQ(habit(Habit::Priorities).share, Rate(.75)) << "half heard it, always with the why";
    EXPECT_EQ(habit(Habit::Priorities).record, 4);
}

TEST_F(MirrorViewTest, APromiseOfTheQuarterBeforeIsAnsweredForWhileItIsOpen) {
    const QDate made(2025, 12, 1), due(2025, 12, 19);
    const CommitmentId open = commitments.add(mine("Send the deck", due), ana, made);
    const CommitmentId kept = commitments.add(mine("Read it", due), ana, made);
    commitments.keep(kept, due);
    EXPECT_EQ(habit(Habit::OwnPromises).share, Rate(0)) << "that which was kept then is over";
    const CommitmentId early = commitments.add(mine("Call them", today.addDays(5)), ana, today);
    commitments.keep(early, today);
    EXPECT_EQ(habit(Habit::OwnPromises).share, Rate(.5));
    commitments.keep(open, today);
    EXPECT_EQ(habit(Habit::OwnPromises).share, Rate(1));
}

TEST_F(MirrorViewTest, HelpThatCameFirstIsTheRecordOfAccountability) {
    const QDate raised(2026, 3, 2);
    for (const char* text : {"Price comes up early", "No next step", "Cold openings"}) {
        const StruggleId stuck = struggles.raise(ana, QString::fromUtf8(text), {}, raised);
        if (text[0] == 'N')
            struggles.respondOtherwise(stuck, raised);
        else
            struggles.offerHelp(stuck, {HelpKind::JointCall, QStringLiteral("Alder"), {}}, raised);
    }
    struggles.raise(ben, QStringLiteral("Not answered yet"), {}, today);
    const StruggleId before =
        struggles.raise(ben, QStringLiteral("Of last quarter"), {}, QDate(2025, 12, 30));
    struggles.respondOtherwise(before, QDate(2025, 12, 31));
    EXPECT_EQ(habit(Habit::Accountability).share, Rate(2.0 / 3));
    EXPECT_EQ(habit(Habit::Accountability).record, 3) << "two thirds are two full quarters";
    EXPECT_EQ(habit(Habit::Accountability).recordInWords, QStringLiteral("Help came first in 2 of 3"));
}

TEST_F(MirrorViewTest, TheRecordOfEngagementIsItsLevel) {
    for (int week = 0; week < 12; ++week)
        for (const RepId rep : {ana, ben})
            conversations.log(oneToOne(rep, today.addDays(-7 * week), 60), today);
    const std::optional<double> level = view().engagement.week.level;
    ASSERT_TRUE(level);
    EXPECT_EQ(habit(Habit::Engagement).share, Rate(*level / 100));
    EXPECT_EQ(habit(Habit::Engagement).recordInWords.toStdString(),
              QStringLiteral("Level %1 of 100").arg(qRound(*level)).toStdString());
}

TEST_F(MirrorViewTest, TheWidestGapBetweenViewAndRecordsIsNamed) {
    EXPECT_TRUE(wording::habitGaps(view().habits).startsWith(QLatin1String("Say how you see yourself")));
    seen.see(Habit::Potential, 5, today);
    EXPECT_EQ(habit(Habit::Potential).gap(), 4);
    EXPECT_EQ(widestGaps(view().habits), std::vector{Habit::Potential});
    seen.see(Habit::Potential, 1, today);
    EXPECT_TRUE(widestGaps(view().habits).empty());
}

TEST_F(MirrorViewTest, ATrueTestIsFinishedInOneStepWithItsPromisesAndEvidence) {
    tests.keepDraft(finished(today.addDays(9)), today);
    finish(today);
    const TrueTestView done = view().trueTest;
    ASSERT_TRUE(done.done);
    EXPECT_EQ(done.done->differences,
              (std::vector<TrueTestDifference>{{Habit::Engagement, QStringLiteral("sit in on calls")}}));
    EXPECT_EQ(done.evidence, QStringList(QStringLiteral("evidence"))) << "as it stood";
    EXPECT_EQ(done.draft, TrueTestDraft{});
    ASSERT_EQ(workspace.commitmentBook({}, today).yours.size(), 1u);
    EXPECT_EQ(refusal([&] { finish(today); }),
              QStringLiteral("This quarter\u2019s true test is answered already."));
    workspace.undo();
    EXPECT_FALSE(view().trueTest.done);
    EXPECT_TRUE(workspace.commitmentBook({}, today).yours.empty());
    EXPECT_EQ(view().trueTest.draft, finished(today.addDays(9))) << "what was written is not lost";
    workspace.redo();
    EXPECT_TRUE(view().trueTest.done);
    EXPECT_EQ(view().trueTest.draft, TrueTestDraft{});
}

TEST_F(MirrorViewTest, ATrueTestWithoutAnAnswerALineOrADatedPromiseIsRefused) {
    const auto refuses = [&](auto spoil) {
        TrueTestDraft draft = finished(today.addDays(9));
        spoil(draft);
        return refusal([&] { tests.finish(draft, {}, today); });
    };
    EXPECT_EQ(refuses([](TrueTestDraft& draft) { draft.answer.reset(); }),
              QStringLiteral("Choose an answer first."));
    EXPECT_EQ(refuses([](TrueTestDraft& draft) { draft.differences.clear(); }),
              QStringLiteral("Say what they would do differently."));
    EXPECT_EQ(refuses([](TrueTestDraft& draft) { draft.promises.clear(); }),
              QStringLiteral("Promise one thing that you will do."));
    EXPECT_EQ(refuses([](TrueTestDraft& draft) { draft.promises[0].due.reset(); }),
              QStringLiteral("Give each promise a day to come."));
    EXPECT_EQ(refuses([&](TrueTestDraft& draft) { draft.promises[0].due = today.addDays(-1); }),
              QStringLiteral("Give each promise a day to come."));
}

TEST_F(MirrorViewTest, ADraftComesBackAsItWasAndABrokenOneAsFarAsItCanBeRead) {
    TrueTestDraft draft = finished(today.addDays(9));
    draft.promises.push_back({Party::Leader, QStringLiteral("half"), {}});
    tests.keepDraft(draft, today);
    EXPECT_EQ(view().trueTest.draft, draft);
    EXPECT_EQ(view(today.addMonths(3)).trueTest.draft, TrueTestDraft{}) << "of its quarter alone";
    EXPECT_EQ(
        trueTestDraft(QStringLiteral("{\"answer\": 7, \"differences\": [{\"area\": 99}, 3], \"promises\"")),
        TrueTestDraft{});
    EXPECT_FALSE(trueTestDraft(QStringLiteral("{\"answer\": 7}")).answer);
}

TEST_F(MirrorViewTest, TheNextOneOpensWithWhatBecameOfTheLastThroughEachMove) {
    finish(QDate(2025, 12, 10));
    const CommitmentId made = workspace.mirrorView({}, QDate(2025, 12, 11)).trueTest.done->promises.front();
    const CommitmentId moved =
        commitments.move(made, QDate(2026, 1, 20), QStringLiteral("holidays"), QDate(2025, 12, 12));
    const CommitmentId again =
        commitments.move(moved, QDate(2026, 2, 2), QStringLiteral("travel"), QDate(2026, 1, 19));
    commitments.keep(again, QDate(2026, 2, 1));
    const TrueTestView now = view().trueTest;
    ASSERT_TRUE(now.last);
    ASSERT_EQ(now.last->promises.size(), 1u);
    EXPECT_EQ(now.last->promises.front().now.state, CommitmentState::Kept);
    EXPECT_EQ(wording::becameOf(*now.last).toStdString(),
              "Q4 2025: In places\nbook three calls: Kept on 1 Feb 2026.");
    EXPECT_EQ(now.daysLeft, 13);
}

TEST_F(MirrorViewTest, TheEvidenceSpeaksOfTheLeaderFirstAndNamesWhoWentWithout) {
    commitments.add(mine("Send the deck", today.addDays(-5)), ana, today.addDays(-9));
    commitments.add(mine("Not due yet", today), ana, today.addDays(-9));
    conversations.log(oneToOne(ben, today.addDays(-2)), today);
    const QStringList evidence = view().trueTest.evidence;
    ASSERT_EQ(evidence.size(), 2);
    EXPECT_EQ(evidence[0], QStringLiteral("Past your rhythm without a conversation: Ana Costa."));
    EXPECT_EQ(evidence[1], QStringLiteral("1 of your promises is late: Send the deck."));
}

TEST_F(MirrorViewTest, WhoHeardNoPriorityAndWhoWaitedTooLongThisQuarterAreNamed) {
    PriorityWords words;
    words.text = QStringLiteral("Next steps");
    words.why = QStringLiteral("They rarely go quiet then");
    const PriorityId priority = priorities.add(words, today.addDays(-30));
    priorities.tell({{}, priority, {ana}, today, true, {}, {}}, today);
    const QDate raised(2026, 1, 12);
    const StruggleId slow = struggles.raise(ana, QStringLiteral("Price comes up early"), {}, raised);
    struggles.respondOtherwise(slow, QDate(2026, 1, 20));
    const StruggleId soon = struggles.raise(ben, QStringLiteral("No next step"), {}, raised);
    struggles.respondOtherwise(soon, QDate(2026, 1, 19));
    const QStringList evidence = view().trueTest.evidence;
    EXPECT_TRUE(evidence.contains(QStringLiteral("Heard no priority within ten working days: Ben Okafor.")));
    EXPECT_TRUE(evidence.contains(
        QStringLiteral("Left alone with a struggle for over five working days: Ana Costa.")));
}

TEST_F(MirrorViewTest, WhoStillWaitsWithAStruggleOfTheQuarterBeforeIsNamed) {
    conversations.log(oneToOne(ana, today), today);
    conversations.log(oneToOne(ben, today), today);
    const QDate before(2025, 12, 8);
    struggles.raise(ana, QStringLiteral("Price comes up early"), {}, before);
    const StruggleId answered = struggles.raise(ben, QStringLiteral("No next step"), {}, before);
    struggles.respondOtherwise(answered, QDate(2025, 12, 29));
    EXPECT_TRUE(view().trueTest.evidence.contains(
        QStringLiteral("Left alone with a struggle for over five working days: Ana Costa.")));
}

TEST_F(MirrorViewTest, NothingOfItIsOnTheSheetThatIsPrinted) {
    finish(today);
    seen.see(Habit::Potential, 2, today);
    times.checkIn(today.addDays(-7), {0, 0, 0, 0, 900, 0}, today);
    const PrepSheet sheet = workspace.prepSheet(ana, today);
    ASSERT_FALSE(sheet.sections.empty());
    for (const PrepSection& section : sheet.sections)
        for (const PrepItem& line : section.items) {
            EXPECT_FALSE(line.text.contains(QLatin1String("three calls"))) << line.text.toStdString();
            EXPECT_FALSE(line.text.contains(QLatin1String("sit in"))) << line.text.toStdString();
        }
}

TEST_F(MirrorViewTest, ATrendIsSpokenOfFromEightAnswers) {
    const TrueTestAnswer answers[] = {TrueTestAnswer::Yes,      TrueTestAnswer::Yes,      TrueTestAnswer::Yes,
                                      TrueTestAnswer::InPlaces, TrueTestAnswer::InPlaces, TrueTestAnswer::No,
                                      TrueTestAnswer::No,       TrueTestAnswer::No};
    QDate day(2024, 5, 15);
    for (size_t i = 0; i < std::size(answers); ++i, day = day.addMonths(3)) {
        EXPECT_FALSE(view().trueTest.trend) << i;
        TrueTestDraft draft = finished(day.addDays(9));
        draft.answer = answers[i];
        tests.finish(draft, {}, day);
    }
    const TrueTestView now = view(QDate(2026, 3, 18)).trueTest;
    ASSERT_TRUE(now.trend);
    EXPECT_GT(now.trend->tau, 0);
    EXPECT_EQ(wording::trueTestTrend(now).toStdString(), "\u201cNo\u201d comes more often than it used to.");
}

}  // namespace headroom
