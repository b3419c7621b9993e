// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement.h"
#include "tests/support/conversations.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::oneToOne;

const QDate sunday(2026, 3, 29);
const QDate monday = sunday.addDays(-6);

class EngagementWeeks : public testing::Test {
protected:
    Rep member(int id) const {
        Rep rep;
        rep.id = RepId{id};
        rep.name = QStringLiteral("Rep %1").arg(id);
        return rep;
    }

    std::vector<EngagementWeek> weeks(QDate today = sunday) const {
        return engagementWeeks(leader, reps, {conversations, {}, {}, {}, {}, {}, {}}, today);
    }
    EngagementWeek week(QDate today = sunday) const { return weeks(today).back(); }

    // A 1:1 every second Monday, as the rhythm of two weeks wants it, up to `last`.
    void keepRhythm(int rep, QDate first, QDate last) {
        for (QDate day = first; day <= last; day = day.addDays(14))
            conversations.push_back(oneToOne(RepId{rep}, day));
    }

    Leader leader;
    std::vector<Rep> reps{member(1)};
    std::vector<Conversation> conversations;
};

TEST_F(EngagementWeeks, NothingLoggedGivesNoWeeks) {
    EXPECT_TRUE(weeks().empty());
    conversations = {oneToOne(RepId{9}, monday)};
    EXPECT_TRUE(weeks().empty()) << "somebody else's conversation";
}

TEST_F(EngagementWeeks, BeginWithTheFirstEntryAndEndOnSundaysAndToday) {
    conversations = {oneToOne(RepId{1}, monday.addDays(-14))};
    const QDate wednesday = monday.addDays(2);
    const std::vector<EngagementWeek> found = weeks(wednesday);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].windowEnd, sunday.addDays(-14));
    EXPECT_EQ(found[1].windowEnd, sunday.addDays(-7));
    EXPECT_EQ(found[2].windowEnd, wednesday);
    EXPECT_TRUE(found[1].isComplete);
    EXPECT_FALSE(found[2].isComplete) << "the week is running";
}

TEST_F(EngagementWeeks, TheRunningWeekIsCompleteOnSunday) {
    conversations = {oneToOne(RepId{1}, monday)};
    ASSERT_EQ(weeks(sunday).size(), 1u);
    EXPECT_TRUE(week(sunday).isComplete);
    EXPECT_FALSE(week(sunday.addDays(-1)).isComplete);
}

TEST_F(EngagementWeeks, ATwoWeekRhythmKeptIsFullButForTheHours) {
    keepRhythm(1, monday.addDays(-14), sunday);
    const EngagementWeek scored = week();
    EXPECT_EQ(scored.state, EngagementState::Scored);
    EXPECT_EQ(scored.parts.rhythmKept, 1);
    EXPECT_EQ(scored.parts.nobodyNeglected, 1);
    EXPECT_DOUBLE_EQ(*scored.parts.coachingTime, 1.0 / 3) << "one of three hours";
    EXPECT_FALSE(scored.parts.ownPromises || scored.parts.seeingTheWork || scored.parts.prioritiesSaid ||
                 scored.parts.answeringForHelp);
    EXPECT_DOUBLE_EQ(*scored.score, 100 * (25 + 20 + 5) / 60.0);
}

TEST_F(EngagementWeeks, TheFirstWeeksHaveAScoreAndNoLevelYet) {
    keepRhythm(1, monday.addDays(-28), sunday);
    const std::vector<EngagementWeek> found = weeks();
    ASSERT_EQ(found.size(), 5u);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_TRUE(found[i].score);
        EXPECT_FALSE(found[i].level) << i;
    }
    EXPECT_TRUE(found[3].level);
    EXPECT_EQ(found[4].level, engagementLevel({found[4].score, found[3].score, found[2].score, found[1].score,
                                               found[0].score}));
}

TEST_F(EngagementWeeks, TwentyEightSilentDaysAreNoRecordAndNoZero) {
    conversations = {oneToOne(RepId{1}, monday)};
    const EngagementWeek last = week(monday.addDays(27));
    EXPECT_EQ(last.state, EngagementState::Scored);
    const EngagementWeek silent = week(monday.addDays(28));
    EXPECT_EQ(silent.state, EngagementState::NoRecord);
    EXPECT_FALSE(silent.score);
    EXPECT_FALSE(silent.level);
}

TEST_F(EngagementWeeks, AnyEntryIsARecordEvenWhenItDoesNotCount) {
    Conversation word = oneToOne(RepId{1}, monday, 5);
    Conversation meeting = oneToOne(RepId{1}, monday);
    meeting.kind = ConversationKind::TeamMeeting;
    for (const Conversation& entry : {word, meeting}) {
        conversations = {entry};
        EXPECT_EQ(week().state, EngagementState::Scored);
        EXPECT_EQ(week().parts.rhythmKept, 0);
        EXPECT_EQ(week().parts.coachingTime, 0);
        EXPECT_EQ(week().parts.nobodyNeglected, 0) << "a team meeting ends nobody's wait";
    }
}

TEST_F(EngagementWeeks, OneConversationCountsPerRepAndDay) {
    conversations = {oneToOne(RepId{1}, monday), oneToOne(RepId{1}, monday), oneToOne(RepId{1}, monday, 40)};
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 0.5) << "one of two due, however often that day";
}

TEST_F(EngagementWeeks, ALeaderAwayForMostOfTheWindowIsAwayAndNotMeasured) {
    conversations = {oneToOne(RepId{1}, monday)};
    const QDate first = sunday.addDays(-27);           // a Monday; 20 working days in the window
    leader.away = {Period(first, first.addDays(21))};  // leaves Tuesday to Friday of the last week
    EXPECT_EQ(week().state, EngagementState::Away);
    EXPECT_FALSE(week().score);
    leader.away = {Period(first, first.addDays(20))};  // leaves the whole last week
    EXPECT_EQ(week().state, EngagementState::Scored);
}

TEST_F(EngagementWeeks, ARepWithUnderFiveSharedDaysIsLeftOut) {
    reps = {member(1), member(2)};
    keepRhythm(1, monday.addDays(-14), sunday);
    const QDate first = sunday.addDays(-27);
    EXPECT_LT(*week().parts.rhythmKept, 1) << "rep 2 got nothing";
    reps[1].away = {Period(first, first.addDays(21))};  // four shared days left
    EXPECT_EQ(week().parts.rhythmKept, 1);
    reps[1].away = {Period(first, first.addDays(18))};  // five
    EXPECT_LT(*week().parts.rhythmKept, 1);
}

TEST_F(EngagementWeeks, WhenEveryRepIsLeftOutThereIsARecordAndNoScore) {
    conversations = {oneToOne(RepId{1}, monday)};
    reps[0].away = {Period(sunday.addDays(-27), sunday)};
    EXPECT_EQ(week().state, EngagementState::Scored);
    EXPECT_FALSE(week().score);
}

TEST_F(EngagementWeeks, TargetsScaleWithTheDaysBothWereThere) {
    const QDate first = sunday.addDays(-27);
    conversations = {oneToOne(RepId{1}, monday)};
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 0.5);
    reps[0].away = {Period(first, first.addDays(4))};
    leader.away = {Period(first.addDays(7), first.addDays(11))};
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 1) << "one due in ten shared days";
    EXPECT_DOUBLE_EQ(*week().parts.coachingTime, 0.5 / 1.5);
    leader.holidays = {first.addDays(14), first.addDays(15)};
    EXPECT_DOUBLE_EQ(*week().parts.coachingTime, 0.5 / 1.2) << "holidays are nobody's days";
}

TEST_F(EngagementWeeks, AWeeklyRhythmWantsFourAndAMonthlyOne) {
    conversations = {oneToOne(RepId{1}, monday)};
    reps[0].rhythmDays = 7;
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 0.25);
    reps[0].rhythmDays = 28;
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 1);
}

TEST_F(EngagementWeeks, TheGapIsCountedInSharedWorkingDays) {
    conversations = {oneToOne(RepId{1}, monday.addDays(-21))};  // 19 working days before Sunday
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 2 - 19 / 10.0);
    reps[0].away = {Period(monday.addDays(-14), monday.addDays(-10))};
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 2 - 14 / 10.0);
}

TEST_F(EngagementWeeks, SomebodyNeverSpokenWithIsNeglectedFromTheirStartOn) {
    reps = {member(1), member(2)};
    keepRhythm(1, monday.addDays(-14), sunday);
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 0.5 * 0.5) << "since when is not known";
    reps[1].startedOn = monday;  // five working days ago
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 1) << "within the rhythm";
}

TEST_F(EngagementWeeks, ALongStandingRepNeverSpokenWithIsNotFreshOnTheFirstDayOfRecords) {
    reps = {member(1), member(2)};
    reps[1].startedOn = monday.addYears(-3);
    reps[1].rhythmDays = 60;
    conversations = {oneToOne(RepId{1}, monday)};
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 0.5 * 0.5);
}

TEST_F(EngagementWeeks, ANewRepCountsFromTheFifthSharedDay) {
    reps = {member(1), member(2)};
    keepRhythm(1, monday.addDays(-14), sunday);
    reps[1].startedOn = monday.addDays(1);
    EXPECT_EQ(week().parts.rhythmKept, 1) << "four shared days";
    reps[1].startedOn = monday;
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 2 / 2.5) << "five: a quarter of two is due";
}

TEST_F(EngagementWeeks, WhoLeftIsNotDueAfterwards) {
    reps = {member(1), member(2)};
    keepRhythm(1, monday.addDays(-14), sunday);
    reps[1].archivedOn = monday.addDays(-18);
    EXPECT_EQ(week().parts.rhythmKept, 1);
}

TEST_F(EngagementWeeks, WhatIsNotHeldYetOrLiesAheadIsNoEntry) {
    Conversation planned = oneToOne(RepId{1}, monday);
    planned.status = ConversationStatus::Planned;
    conversations = {planned, oneToOne(RepId{1}, sunday.addDays(1))};
    EXPECT_TRUE(weeks().empty());
}

TEST_F(EngagementWeeks, AConversationWithTwoRepsCountsForBoth) {
    reps = {member(1), member(2)};
    Conversation both = oneToOne(RepId{1}, monday);
    both.reps = {RepId{1}, RepId{2}};
    conversations = {both};
    EXPECT_DOUBLE_EQ(*week().parts.rhythmKept, 0.5);
    EXPECT_EQ(week().parts.nobodyNeglected, 1);
}

TEST_F(EngagementWeeks, ForOneRepNobodyNeglectedIsThatRepsOwn) {
    keepRhythm(1, monday.addDays(-35), monday.addDays(-21));
    EXPECT_DOUBLE_EQ(*week().parts.nobodyNeglected, 2 - 19 / 10.0);
}

TEST_F(EngagementWeeks, TheOrderOfTheEntriesDoesNotMatter) {
    reps = {member(1), member(2)};
    keepRhythm(1, monday.addDays(-70), sunday);
    keepRhythm(2, monday.addDays(-49), monday.addDays(-21));
    const std::vector<EngagementWeek> inOrder = weeks();
    std::reverse(conversations.begin(), conversations.end());
    EXPECT_EQ(weeks(), inOrder);
}

TEST_F(EngagementWeeks, AreMeasuredAgainstTheLeadersAims) {
    keepRhythm(1, monday.addDays(-14), sunday);
    const EngagementWeek advised = week();
    leader.engagement.coachingHours = 1;
    EXPECT_EQ(week().parts.coachingTime, 1) << "two half hours are an hour in 28 days";
    leader.engagement.weights = {0, 0, 100, 0, 0, 0, 0};
    EXPECT_DOUBLE_EQ(week().score.value(), 100);
    leader.engagement.coachingHours = 3;
    EXPECT_DOUBLE_EQ(week().score.value(), 100 * advised.parts.coachingTime.value());
    leader.engagement.weights = {};
    EXPECT_FALSE(week().score) << "nothing counts";
}

TEST_F(EngagementWeeks, LookBackAsFarAsTheLeaderWants) {
    keepRhythm(1, monday.addDays(-7 * 20), sunday.addDays(-7 * 6));
    EXPECT_EQ(week().state, EngagementState::NoRecord);
    leader.engagement.windowWeeks = 8;
    const EngagementWeek longer = week();
    EXPECT_EQ(longer.windowDays, 56);
    EXPECT_EQ(longer.state, EngagementState::Scored);
    EXPECT_DOUBLE_EQ(longer.parts.rhythmKept.value(), 0.25) << "one of the four due in eight weeks";
    EXPECT_DOUBLE_EQ(longer.parts.coachingTime.value(), 0.5 / 6) << "hours are of 28 days";
}

}  // namespace
}  // namespace headroom
