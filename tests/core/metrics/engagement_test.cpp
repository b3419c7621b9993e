// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement.h"

#include "tests/support/conversations.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate day(2026, 3, 4);

// A rep fully attended to within one window.
RepEngagementInput attended() {
    RepEngagementInput rep;
    rep.held = 2;
    rep.workingDaysSince = 3;
    rep.coachingHours = 3;
    return rep;
}

EngagementParts partsOf(const std::vector<RepEngagementInput>& reps) {
    return engagementParts(reps, {}, {});
}

TEST(EngagementParts, AFullyAttendedTeamIsFull) {
    const EngagementParts parts = partsOf({attended(), attended()});
    EXPECT_EQ(parts.rhythmKept, 1);
    EXPECT_EQ(parts.nobodyNeglected, 1);
    EXPECT_EQ(parts.coachingTime, 1);
    EXPECT_DOUBLE_EQ(engagementScore(parts), 100);
}

TEST(EngagementParts, MoreForOneRepDoesNotMakeUpForLessForAnother) {
    RepEngagementInput favourite = attended(), forgotten;
    favourite.held = 8;
    favourite.coachingHours = 16;
    forgotten.workingDaysSince = 30;
    const EngagementParts parts = partsOf({favourite, forgotten});
    EXPECT_DOUBLE_EQ(*parts.rhythmKept, 0.5);
    EXPECT_DOUBLE_EQ(*parts.coachingTime, 0.5);
    EXPECT_DOUBLE_EQ(*parts.nobodyNeglected, 0.5 * 0.5 + 0.5 * 0) << "half the mean, half the least";
}

TEST(EngagementParts, TargetsShrinkWithTheDaysBothWereThere) {
    RepEngagementInput half = attended();
    half.availability = 0.5;
    half.held = 1;
    half.coachingHours = 1.5;
    const EngagementParts parts = partsOf({half});
    EXPECT_EQ(parts.rhythmKept, 1);
    EXPECT_EQ(parts.coachingTime, 1);
}

TEST(EngagementParts, NobodyIsNeglectedUntilTheRhythmIsOverAndFullyAfterTwice) {
    const auto fresh = [](double daysSince) {
        RepEngagementInput rep = attended();
        rep.workingDaysSince = daysSince;
        return partsOf({rep}).nobodyNeglected.value();
    };
    EXPECT_EQ(fresh(0), 1);
    EXPECT_EQ(fresh(10), 1) << "a rhythm of two weeks is ten working days";
    EXPECT_DOUBLE_EQ(fresh(15), 0.5);
    EXPECT_EQ(fresh(20), 0);
    EXPECT_EQ(fresh(400), 0);
}

TEST(EngagementParts, APartWithNothingDueDropsOut) {
    const EngagementParts parts = partsOf({attended()});
    EXPECT_FALSE(parts.ownPromises);
    EXPECT_FALSE(parts.seeingTheWork);
    EXPECT_FALSE(parts.prioritiesSaid);
    EXPECT_FALSE(parts.answeringForHelp);
    EXPECT_EQ(partsOf({}), EngagementParts{});
}

TEST(EngagementParts, PromisesAndAnswersAreMeansOfTheirCredits) {
    const EngagementParts parts = engagementParts({attended()}, {1, 0.5, 0}, {1, 0});
    EXPECT_DOUBLE_EQ(*parts.ownPromises, 0.5);
    EXPECT_DOUBLE_EQ(*parts.answeringForHelp, 0.5);
}

TEST(EngagementScore, WeighsThePartsThatApply) {
    EngagementParts parts;
    parts.rhythmKept = 1;       // 25
    parts.nobodyNeglected = 0;  // 20
    parts.coachingTime = 0.5;   // 15
    EXPECT_EQ(availableWeight(parts), 60);
    EXPECT_TRUE(isScorable(parts)) << "60 of the weight is enough";
    EXPECT_DOUBLE_EQ(engagementScore(parts), 100 * (25 + 7.5) / 60);
    parts.ownPromises = 1;  // 15
    EXPECT_DOUBLE_EQ(engagementScore(parts), 100 * (25 + 7.5 + 15) / 75);
}

TEST(EngagementScore, NeedsSixtyOfTheWeight) {
    EngagementParts parts;
    parts.rhythmKept = 1;
    parts.nobodyNeglected = 1;
    parts.seeingTheWork = 1;
    EXPECT_EQ(availableWeight(parts), 55);
    EXPECT_FALSE(isScorable(parts));
    EXPECT_FALSE(isScorable({}));
}

TEST(EngagementScore, HoursAloneNeverRaiseAFullPart) {
    RepEngagementInput more = attended();
    more.coachingHours = 40;
    EXPECT_EQ(engagementScore(partsOf({attended()})), engagementScore(partsOf({more})));
}

TEST(EngagementLevel, HalvesAWeeksWeightInFourWeeks) {
    std::vector<std::optional<double>> weeks(13, 0.0);
    weeks[0] = 100;
    const double newest = *engagementLevel(weeks);
    weeks[0] = 0;
    weeks[4] = 100;
    EXPECT_NEAR(*engagementLevel(weeks), newest / 2, 1e-12);
}

TEST(EngagementLevel, NeedsFourScoredWeeksAndSkipsGaps) {
    EXPECT_FALSE(engagementLevel({80.0, 80.0, 80.0}));
    EXPECT_FALSE(engagementLevel({80.0, std::nullopt, 80.0, std::nullopt, 80.0}));
    EXPECT_DOUBLE_EQ(*engagementLevel({80.0, std::nullopt, 80.0, std::nullopt, 80.0, 80.0}), 80);
    EXPECT_FALSE(engagementLevel({}));
}

TEST(EngagementLevel, LooksAtThirteenWeeks) {
    std::vector<std::optional<double>> weeks(20, 0.0);
    for (size_t week = 0; week < 13; ++week) weeks[week] = 50;
    EXPECT_DOUBLE_EQ(*engagementLevel(weeks), 50);
}

TEST(CountsAsCoaching, FromFifteenMinutesOn) {
    EXPECT_TRUE(countsAsCoaching(test::oneToOne(RepId{1}, day, 15)));
    EXPECT_FALSE(countsAsCoaching(test::oneToOne(RepId{1}, day, 14)));
}

TEST(CountsAsCoaching, WhenNotesASkillOrADealSayWhatWasWorkedOn) {
    Conversation silent = test::oneToOne(RepId{1}, day);
    silent.sharedNotes.clear();
    EXPECT_FALSE(countsAsCoaching(silent));
    Conversation noted = silent, skilled = silent, dealt = silent;
    noted.onlyMeNotes = QStringLiteral("Tired");
    skilled.skillFocus = QStringLiteral("Discovery");
    dealt.opportunities = {OpportunityId{7}};
    for (const Conversation& said : {noted, skilled, dealt}) EXPECT_TRUE(countsAsCoaching(said));
}

TEST(CountsAsCoaching, BlankNotesSayNothing) {
    Conversation blank = test::oneToOne(RepId{1}, day);
    blank.sharedNotes = QStringLiteral(" \n ");
    EXPECT_FALSE(countsAsCoaching(blank));
}

TEST(CountsAsCoaching, WhenItWasHeldAndNoTeamMeeting) {
    for (const ConversationKind kind :
         {ConversationKind::OneToOne, ConversationKind::CallListening, ConversationKind::RideAlong,
          ConversationKind::DealReview, ConversationKind::RolePlay, ConversationKind::QuickWord}) {
        Conversation held = test::oneToOne(RepId{1}, day);
        held.kind = kind;
        EXPECT_TRUE(countsAsCoaching(held));
    }
    Conversation meeting = test::oneToOne(RepId{1}, day);
    meeting.kind = ConversationKind::TeamMeeting;
    EXPECT_FALSE(countsAsCoaching(meeting));
    for (const ConversationStatus status :
         {ConversationStatus::Planned, ConversationStatus::Moved, ConversationStatus::CancelledByMe,
          ConversationStatus::CancelledByRep}) {
        Conversation other = test::oneToOne(RepId{1}, day);
        other.status = status;
        EXPECT_FALSE(countsAsCoaching(other));
    }
}

TEST(WasLoggedLate, MoreThanSevenDaysAfterItWasHeld) {
    Conversation conversation = test::oneToOne(RepId{1}, day);
    EXPECT_FALSE(wasLoggedLate(conversation)) << "nobody knows when it was logged";
    const auto loggedAfter = [&](int days) {
        conversation.loggedAt = QDateTime(day.addDays(days), QTime(12, 0), Qt::LocalTime).toUTC();
        return wasLoggedLate(conversation);
    };
    EXPECT_FALSE(loggedAfter(0));
    EXPECT_FALSE(loggedAfter(7));
    EXPECT_TRUE(loggedAfter(8));
    EXPECT_TRUE(countsAsCoaching(conversation)) << "late is marked, not left out";
}

}  // namespace
}  // namespace headroom
