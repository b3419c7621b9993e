// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/credits.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate friday(2026, 3, 6);
const QDate monday = friday.addDays(3);
const QDate nextFriday = friday.addDays(7);
const QDate muchLater = friday.addDays(60);
const WorkingDays weekdays;

Commitment promise(std::optional<QDate> due = friday) {
    Commitment made;
    made.text = QStringLiteral("Bring finance in");
    made.madeOn = friday.addDays(-10);
    made.due = due;
    return made;
}

Commitment closed(CommitmentState state, QDate on) {
    Commitment made = promise();
    made.state = state;
    made.closedOn = on;
    return made;
}

std::optional<double> credit(const Commitment& made, QDate asOf = muchLater,
                             const WorkingDays& days = weekdays) {
    return promiseCredit(made, days, asOf);
}

TEST(PromiseCredit, IsOneWhenKeptUpToTheDueDay) {
    EXPECT_EQ(credit(closed(CommitmentState::Kept, friday.addDays(-4))), 1.0);
    EXPECT_EQ(credit(closed(CommitmentState::Kept, friday)), 1.0);
}

TEST(PromiseCredit, IsHalfFromTheNextDayToTheFifthWorkingDay) {
    EXPECT_EQ(credit(closed(CommitmentState::Kept, friday.addDays(1))), 0.5) << "a Saturday";
    EXPECT_EQ(credit(closed(CommitmentState::Kept, nextFriday)), 0.5);
    EXPECT_EQ(credit(closed(CommitmentState::Kept, nextFriday.addDays(2))), 0.5) << "the Sunday after";
    EXPECT_EQ(credit(closed(CommitmentState::Kept, nextFriday.addDays(3))), 0.0) << "the sixth";
}

TEST(PromiseCredit, HolidaysAndTheLeadersDaysAwayAreNoWorkingDays) {
    const QDate mondayAfter = nextFriday.addDays(3);
    const Commitment kept = closed(CommitmentState::Kept, mondayAfter);
    EXPECT_EQ(credit(kept, muchLater, WorkingDays(WorkingDays::mondayToFriday, {monday})), 0.5);
    EXPECT_EQ(credit(kept, muchLater, WorkingDays(WorkingDays::mondayToFriday, {}, {Period(monday, monday)})),
              0.5);
}

TEST(PromiseCredit, AsksNothingWithoutADueDayOrBeforeIt) {
    EXPECT_FALSE(credit(promise(std::nullopt)));
    EXPECT_FALSE(credit(promise(), friday)) << "its day is not over";
    EXPECT_EQ(credit(promise(), friday.addDays(1)), 0.0);
    EXPECT_FALSE(credit(promise(), promise().madeOn.addDays(-1))) << "not made yet";
}

TEST(PromiseCredit, MovedOrLetGoInTimeItDropsOut) {
    for (const CommitmentState state : {CommitmentState::Moved, CommitmentState::LetGo}) {
        EXPECT_FALSE(credit(closed(state, friday)));
        EXPECT_EQ(credit(closed(state, friday.addDays(1))), 0.0);
    }
}

TEST(PromiseCredit, IsWhatWasKnownOnThatDay) {
    const Commitment late = closed(CommitmentState::Kept, monday);
    EXPECT_FALSE(credit(late, friday));
    EXPECT_EQ(credit(late, friday.addDays(2)), 0.0);
    EXPECT_EQ(credit(late, monday), 0.5);
    const Commitment inTime = closed(CommitmentState::Kept, friday.addDays(-1));
    EXPECT_FALSE(credit(inTime, friday.addDays(-2)));
    EXPECT_EQ(credit(inTime, friday.addDays(-1)), 1.0);
}

TEST(PromiseCredit, AWindowAnswersForWhatFellDueInItOrIsStillOwed) {
    const QDate first = friday.addDays(-27);
    EXPECT_TRUE(isDueWithin(promise(friday), first, friday));
    EXPECT_TRUE(isDueWithin(promise(first), first, friday));
    EXPECT_FALSE(isDueWithin(promise(friday.addDays(1)), first, friday));
    EXPECT_FALSE(isDueWithin(promise(std::nullopt), first, friday));
    EXPECT_TRUE(isDueWithin(promise(first.addDays(-100)), first, friday)) << "open and long overdue";
    Commitment onFirstDay = closed(CommitmentState::Kept, first);
    onFirstDay.due = first;
    EXPECT_TRUE(isDueWithin(onFirstDay, first, friday)) << "settled, and due on its first day";
    Commitment keptLate = closed(CommitmentState::Kept, friday.addDays(-1));
    keptLate.due = first.addDays(-1);
    EXPECT_FALSE(isDueWithin(keptLate, first, friday)) << "settled, and due before";
    EXPECT_TRUE(isDueWithin(keptLate, first, friday.addDays(-2))) << "not settled then";
}

Request asked(std::optional<QDate> answered = std::nullopt) {
    Request request;
    request.askedOn = friday;
    request.answeredOn = answered;
    return request;
}

std::optional<double> credit(const Request& request, QDate asOf = muchLater,
                             const WorkingDays& days = weekdays) {
    return answerCredit(request, days, asOf);
}

TEST(AnswerCredit, IsOneWithinTwoWorkingDaysAndHalfWithinFive) {
    EXPECT_EQ(credit(asked(friday)), 1.0);
    EXPECT_EQ(credit(asked(monday.addDays(1))), 1.0);
    EXPECT_EQ(credit(asked(monday.addDays(2))), 0.5);
    EXPECT_EQ(credit(asked(nextFriday)), 0.5);
    EXPECT_EQ(credit(asked(nextFriday.addDays(3))), 0.0);
}

TEST(AnswerCredit, HolidaysAndTheLeadersDaysAwayAreNoWorkingDays) {
    const Request answered = asked(monday.addDays(2));
    EXPECT_EQ(credit(answered, muchLater, WorkingDays(WorkingDays::mondayToFriday, {monday})), 1.0);
    EXPECT_EQ(
        credit(answered, muchLater, WorkingDays(WorkingDays::mondayToFriday, {}, {Period(friday, monday)})),
        1.0);
}

TEST(AnswerCredit, AnOpenRequestCountsNothingForTwoWorkingDaysAndThenNought) {
    EXPECT_FALSE(credit(asked(), friday));
    EXPECT_FALSE(credit(asked(), monday.addDays(1)));
    EXPECT_EQ(credit(asked(), monday.addDays(2)), 0.0);
}

TEST(AnswerCredit, IsWhatWasKnownOnThatDay) {
    const Request late = asked(nextFriday);
    EXPECT_FALSE(credit(late, monday));
    EXPECT_EQ(credit(late, nextFriday.addDays(-1)), 0.0);
    EXPECT_EQ(credit(late, nextFriday), 0.5);
}

TEST(AnswerCredit, AWindowAnswersForWhatWasAskedInItOrIsStillOpen) {
    const QDate last = friday.addDays(27);
    EXPECT_TRUE(isDueWithin(asked(), friday, last));
    EXPECT_FALSE(isDueWithin(asked(), friday.addDays(-28), friday.addDays(-1))) << "not asked yet";
    EXPECT_TRUE(isDueWithin(asked(), friday.addDays(60), friday.addDays(87)));
    EXPECT_FALSE(isDueWithin(asked(monday), friday.addDays(1), last));
}

}  // namespace
}  // namespace headroom
