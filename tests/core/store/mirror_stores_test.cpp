// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitment_store.h"
#include "core/store/mirror_store.h"
#include "core/store/pulse_store.h"
#include "core/store/reset_store.h"
#include "core/store/time_store.h"
#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

// Time, habits, pulse, true tests and resets, each record with all its values.
class MirrorStores : public StoreTest {
protected:
    MirrorStores() : ada(addRep(QStringLiteral("Ada"))) {}

    CommitmentId promise(const char* text) {
        Commitment made;
        made.text = QString::fromUtf8(text);
        made.madeOn = monday;
        write([&](const Transaction& transaction) {
            made.id = CommitmentStore(database()).add(transaction, made);
        });
        return made.id;
    }
    TimeEntryId add(const TimeEntry& entry) {
        TimeEntryId id;
        write([&](const Transaction& transaction) { id = times.add(transaction, entry); });
        return id;
    }

    const QDate monday{2026, 3, 2};
    const RepId ada;
    TimeStore times{database()};
    MirrorStore mirror{database()};
    PulseStore pulses{database()};
    ResetStore resets{database()};
};

TEST_F(MirrorStores, KeepTimeAsItWasSpent) {
    TimeEntry entry{{}, monday, 90, WorkKind::Hiring, TimeSource::Calendar, QStringLiteral("Interviews")};
    entry.id = add(entry);
    add({{}, monday.addDays(7), 0, WorkKind::Coaching, TimeSource::CheckIn, {}});
    EXPECT_EQ(times.within(Period::weekOf(monday)), std::vector{entry});
    entry.minutes = 60;
    entry.kind = WorkKind::InboxAndAdmin;
    write([&](const Transaction& transaction) { times.save(transaction, entry); });
    EXPECT_EQ(times.entry(entry.id), entry);
    write([&](const Transaction& transaction) { times.remove(transaction, entry.id); });
    EXPECT_FALSE(times.entry(entry.id));
    EXPECT_EQ(times.within(Period(monday, monday.addDays(13))).size(), 1U);
}

TEST_F(MirrorStores, RefuseNoMinutesUnlessAWeekWasToldSo) {
    EXPECT_EQ(errorOf([&] {
                  add({{}, monday, 0, WorkKind::Coaching, TimeSource::Typed, {}});
              }).kind(),
              ErrorKind::Refused);
}

TEST_F(MirrorStores, RefuseToTellAKindOfAWeekTwice) {
    const TimeEntry told{{}, monday, 60, WorkKind::Coaching, TimeSource::CheckIn, {}};
    add(told);
    EXPECT_EQ(errorOf([&] { add(told); }).kind(), ErrorKind::Refused);
}

TEST_F(MirrorStores, KeepOneIntentionOfAKindAndDay) {
    write([&](const Transaction& transaction) {
        times.save(transaction, {WorkKind::Coaching, 300, monday});
        times.save(transaction, {WorkKind::Coaching, 360, monday});
        times.save(transaction, {WorkKind::Hiring, 60, monday.addDays(-7)});
    });
    EXPECT_EQ(times.intentions(), (std::vector<TimeIntention>{{WorkKind::Hiring, 60, monday.addDays(-7)},
                                                              {WorkKind::Coaching, 360, monday}}));
}

TEST_F(MirrorStores, KeepOneViewOfAHabitAQuarter) {
    const QDate quarter(2026, 1, 1);
    write([&](const Transaction& transaction) {
        mirror.save(transaction, {quarter, Habit::Engagement, 2, monday});
        mirror.save(transaction, {quarter, Habit::Engagement, 4, monday.addDays(1)});
        mirror.save(transaction, {quarter.addMonths(-3), Habit::Potential, 3, monday});
    });
    EXPECT_EQ(mirror.habitViews(),
              (std::vector<HabitView>{{quarter.addMonths(-3), Habit::Potential, 3, monday},
                                      {quarter, Habit::Engagement, 4, monday.addDays(1)}}));
}

TEST_F(MirrorStores, KeepATrueTestWithItsEvidenceDifferencesAndPromises) {
    TrueTest test;
    test.quarterFirst = QDate(2026, 1, 1);
    test.answeredOn = monday;
    test.answer = TrueTestAnswer::No;
    test.evidence = {QStringLiteral("Two went without coaching."), QStringLiteral("One promise is late.")};
    test.differences = {{Habit::Engagement, QStringLiteral("sit in on calls")},
                        {Habit::Standards, QStringLiteral("go first")}};
    test.promises = {promise("Book three calls"), promise("Give the deck away")};
    write([&](const Transaction& transaction) { test.id = mirror.add(transaction, test); });
    EXPECT_EQ(mirror.trueTest(test.quarterFirst), test);
    EXPECT_EQ(mirror.trueTests(), std::vector{test});
    EXPECT_FALSE(mirror.trueTest(QDate(2026, 4, 1)));
    EXPECT_EQ(errorOf([&] {
                  write([&](const Transaction& transaction) { mirror.add(transaction, test); });
              }).kind(),
              ErrorKind::Refused);
}

TEST_F(MirrorStores, KeepAPulseAnswerWithTheStatementsPassedOver) {
    PulseAnswer answer;
    answer.answeredOn = monday;
    answer.rep = ada;
    answer.levels = {5, {}, 2, 4};
    write([&](const Transaction& transaction) { answer.id = pulses.add(transaction, answer); });
    EXPECT_EQ(pulses.answer(answer.id), answer);
    answer.levels[1] = 3;
    answer.rep.reset();
    answer.source = PulseSource::Form;
    answer.formRow = QStringLiteral("row 7");
    write([&](const Transaction& transaction) { pulses.save(transaction, answer); });
    EXPECT_EQ(pulses.answers(), std::vector{answer});
    EXPECT_TRUE(pulses.hasFormRow(QStringLiteral("row 7")));
    EXPECT_FALSE(pulses.hasFormRow(QStringLiteral("row 8")));
    write([&](const Transaction& transaction) { pulses.remove(transaction, answer.id); });
    EXPECT_TRUE(pulses.answers().empty());
}

TEST_F(MirrorStores, RefuseAPulseAnswerThatSaysNothing) {
    PulseAnswer answer;
    answer.answeredOn = monday;
    EXPECT_EQ(errorOf([&] {
                  write([&](const Transaction& transaction) { pulses.add(transaction, answer); });
              }).kind(),
              ErrorKind::Refused);
}

TEST_F(MirrorStores, KeepAResetWithItsSteps) {
    Reset reset;
    reset.rep = ada;
    reset.begunOn = monday;
    reset.whatHappened = QStringLiteral("I spoke over her in front of the customer.");
    reset.trustBefore = 2;
    reset.steps = {{ResetStep::OwnIt, promise("Say so")}, {ResetStep::ReportBack, promise("Report back")}};
    write([&](const Transaction& transaction) { reset.id = resets.add(transaction, reset); });
    EXPECT_EQ(resets.reset(reset.id), reset);
    reset.trustAfter = 4;
    reset.endedOn = monday.addDays(60);
    reset.learned = QStringLiteral("Ask before stepping in.");
    write([&](const Transaction& transaction) { resets.save(transaction, reset); });
    EXPECT_EQ(resets.ofRep(ada), std::vector{reset});
    EXPECT_EQ(resets.all(), std::vector{reset});
    write([&](const Transaction& transaction) { resets.remove(transaction, reset.id); });
    EXPECT_TRUE(resets.all().empty());
}

TEST_F(MirrorStores, RefuseTwoOpenResetsWithOneRep) {
    Reset reset;
    reset.rep = ada;
    reset.begunOn = monday;
    reset.whatHappened = QStringLiteral("It was mine.");
    reset.trustBefore = 2;
    write([&](const Transaction& transaction) { resets.add(transaction, reset); });
    EXPECT_EQ(errorOf([&] {
                  write([&](const Transaction& transaction) { resets.add(transaction, reset); });
              }).kind(),
              ErrorKind::Refused);
}

}  // namespace
}  // namespace headroom::test
