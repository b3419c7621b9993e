// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

// One rep who is spoken with each Monday, so that each week is scored.
class EngagementOverWeeks : public testing::Test {
protected:
    EngagementOverWeeks() {
        rep.id = RepId{1};
        for (int week = 0; week < 20; ++week) {
            Conversation held;
            held.reps = {rep.id};
            held.heldOn = monday.addDays(7 * week);
            held.minutes = 30;
            held.sharedNotes = QStringLiteral("First questions");
            records.conversations.push_back(held);
        }
    }

    Commitment promise(QDate due) const {
        Commitment made;
        made.rep = rep.id;
        made.madeOn = monday;
        made.due = due;
        return made;
    }
    std::vector<EngagementWeek> weeks() const {
        return engagementWeeks(leader, {rep}, records, monday.addDays(7 * 20 - 1));
    }
    // The part for the week that begins `week` weeks after the first.
    std::optional<double> ownPromises(int week) const { return weeks()[size_t(week)].parts.ownPromises; }
    std::optional<double> answers(int week) const { return weeks()[size_t(week)].parts.answeringForHelp; }

    const QDate monday{2026, 1, 5};
    Leader leader;
    Rep rep;
    EngagementRecords records;
};

TEST_F(EngagementOverWeeks, WithNothingDueBothPartsDropOut) {
    EXPECT_EQ(weeks().size(), 20u);
    EXPECT_FALSE(ownPromises(19));
    EXPECT_FALSE(answers(19));
    EXPECT_TRUE(weeks()[19].score);
}

TEST_F(EngagementOverWeeks, APromiseCountsForFourWeeksAsItWasKnownInEach) {
    Commitment kept = promise(monday.addDays(4 * 7 + 4));  // Friday of the fifth week
    kept.state = CommitmentState::Kept;
    kept.closedOn = monday.addDays(5 * 7);  // the Monday after
    records.commitments = {kept};
    EXPECT_FALSE(ownPromises(3));
    EXPECT_EQ(ownPromises(4), 0.0) << "on that Sunday it was late and open";
    for (const int week : {5, 6, 7}) EXPECT_EQ(ownPromises(week), 0.5) << week;
    EXPECT_FALSE(ownPromises(8)) << "settled, and due before the window";
}

TEST_F(EngagementOverWeeks, AnOpenLatePromiseKeepsCountingNought) {
    records.commitments = {promise(monday.addDays(4))};
    EXPECT_EQ(ownPromises(0), 0.0);
    EXPECT_EQ(ownPromises(19), 0.0);
}

TEST_F(EngagementOverWeeks, AMovedPromiseAnswersAnewOnItsNewDay) {
    Commitment moved = promise(monday.addDays(4));
    moved.state = CommitmentState::Moved;
    moved.closedOn = monday.addDays(2);
    Commitment next = promise(monday.addDays(7 * 7));
    next.madeOn = *moved.closedOn;
    records.commitments = {moved, next};
    EXPECT_FALSE(ownPromises(0));
    EXPECT_EQ(ownPromises(7), 0.0);
}

TEST_F(EngagementOverWeeks, OnlyTheLeadersOwnPromisesToTheseRepsOrToNobodyAloneCount) {
    Commitment ofRep = promise(monday.addDays(4));
    ofRep.owner = Party::Rep;
    Commitment toAnother = promise(monday.addDays(4));
    toAnother.rep = RepId{2};
    records.commitments = {ofRep, toAnother};
    EXPECT_FALSE(ownPromises(0));
    Commitment toEverybody = promise(monday.addDays(4));
    toEverybody.rep.reset();
    records.commitments.push_back(toEverybody);
    EXPECT_EQ(ownPromises(0), 0.0);
}

TEST_F(EngagementOverWeeks, ARequestCountsFromTheWeekItWasAsked) {
    Request request{{}, rep.id, monday.addDays(7 * 4 + 3), {}, monday.addDays(7 * 5 + 2),
                    {}};  // Thursday to Wednesday
    Request ofAnother = request;
    ofAnother.rep = RepId{2};
    records.requests = {request, ofAnother};
    EXPECT_FALSE(answers(3));
    EXPECT_FALSE(answers(4)) << "one working day has passed by Sunday";
    for (const int week : {5, 6, 7}) EXPECT_EQ(answers(week), 0.5) << week;
    EXPECT_FALSE(answers(8));
}

}  // namespace
}  // namespace headroom
