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

    std::optional<double> seen(int week) const { return weeks()[size_t(week)].parts.seeingTheWork; }
    std::optional<double> said(int week) const { return weeks()[size_t(week)].parts.prioritiesSaid; }
    Standard standard(QDate from) const {
        Standard made;
        made.id = StandardId{1};
        made.from = from;
        return made;
    }
    Observation observed(QDate on, std::optional<RepId> by = {}) const {
        Observation seen;
        seen.standard = StandardId{1};
        seen.of = rep.id;
        seen.by = by;
        seen.level = 3;
        seen.seenOn = on;
        return seen;
    }
    Priority priority(int id, QDate from) const {
        Priority made;
        made.id = PriorityId{id};
        made.from = from;
        return made;
    }
    Telling told(int id, QDate on) const {
        return {{}, PriorityId{id}, {rep.id}, on, false, TellingChannel::Spoken, {}};
    }

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

TEST_F(EngagementOverWeeks, SeeingTheWorkDropsOutUntilAStandardStands) {
    records.observations = {observed(monday.addDays(7 * 10))};
    EXPECT_FALSE(seen(10));
    records.standards = {standard(monday.addDays(7 * 8))};
    EXPECT_FALSE(seen(7));
    EXPECT_EQ(seen(8), 0.0) << "stands, and nobody was seen";
    EXPECT_EQ(seen(10), 1.0);
    EXPECT_EQ(seen(13), 1.0);
    EXPECT_EQ(seen(14), 0.0) << "more than 28 days ago";
    records.standards.front().until = monday.addDays(7 * 15);
    EXPECT_FALSE(seen(15));
}

TEST_F(EngagementOverWeeks, OnlyWhatTheLeaderSawOfTheRepIsSeeingTheWork) {
    records.standards = {standard(monday)};
    Observation ofLeader = observed(monday.addDays(7 * 10), rep.id);
    ofLeader.of.reset();
    Observation ofAnother = observed(monday.addDays(7 * 10));
    ofAnother.of = RepId{99};
    records.observations = {observed(monday.addDays(7 * 10), rep.id), ofLeader, ofAnother};
    EXPECT_EQ(seen(10), 0.0);
}

TEST_F(EngagementOverWeeks, PrioritiesSaidFadeAfterTenWorkingDays) {
    records.priorities = {priority(1, monday)};
    records.tellings = {told(1, monday.addDays(7 * 10 + 6))};  // a Sunday
    EXPECT_EQ(said(9), 0.0) << "never told yet";
    EXPECT_EQ(said(10), 1.0);
    EXPECT_EQ(said(12), 1.0) << "ten working days";
    EXPECT_EQ(said(13), 0.5);
    EXPECT_EQ(said(14), 0.0);
}

TEST_F(EngagementOverWeeks, WhatWasNeverToldIsNeverFreshHoweverShortTheWindow) {
    records.priorities = {priority(1, monday)};
    leader.engagement.windowWeeks = EngagementAims::fewestWeeks;
    EXPECT_EQ(said(9), 0.0);
}

TEST_F(EngagementOverWeeks, ThePriorityHeardLongestAgoCounts) {
    records.priorities = {priority(1, monday), priority(2, monday)};
    records.tellings = {told(1, monday.addDays(7 * 10 + 6)), told(2, monday.addDays(7 * 9 - 1))};
    EXPECT_EQ(said(10), 1.0);
    EXPECT_EQ(said(11), 0.5) << "the second was said 15 working days ago";
    records.priorities[1].retired = Retirement{PriorityEnd::Done, {}, monday.addDays(7 * 11)};
    EXPECT_EQ(said(10), 1.0);
    EXPECT_EQ(said(11), 1.0) << "retired";
}

TEST_F(EngagementOverWeeks, PrioritiesForOthersDropOut) {
    Priority forAnother = priority(1, monday);
    forAnother.words.reps = {RepId{99}};
    records.priorities = {forAnother};
    EXPECT_FALSE(said(10));
}

}  // namespace
}  // namespace headroom
