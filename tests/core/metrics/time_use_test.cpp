// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/time_use.h"

#include "core/metrics/habit_record.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

const QDate monday(2026, 3, 2);

Conversation held(QDate day, ConversationKind kind, int minutes) {
    Conversation conversation;
    conversation.heldOn = day;
    conversation.kind = kind;
    conversation.minutes = minutes;
    return conversation;
}

TimeEntry entry(QDate day, WorkKind kind, int minutes, TimeSource source) {
    return {{}, day, minutes, kind, source, {}};
}

int of(const WeekOfWork& week, WorkKind kind) {
    return week.minutes[size_t(kind)];
}

}  // namespace

TEST(TimeUse, ConversationsAndEntriesOfAWeekAddUpByKind) {
    const auto weeks = weeksOfWork(Period(monday, monday.addDays(13)),
                                   {held(monday, ConversationKind::OneToOne, 30),
                                    held(monday.addDays(6), ConversationKind::RolePlay, 15),
                                    held(monday.addDays(1), ConversationKind::RideAlong, 120),
                                    held(monday.addDays(7), ConversationKind::TeamMeeting, 45)},
                                   {entry(monday.addDays(2), WorkKind::Coaching, 20, TimeSource::Typed),
                                    entry(monday.addDays(2), WorkKind::Hiring, 60, TimeSource::Calendar),
                                    entry(monday.addDays(-1), WorkKind::Hiring, 500, TimeSource::Calendar)});
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(of(weeks[0], WorkKind::Coaching), 65);
    EXPECT_EQ(of(weeks[0], WorkKind::DealsWithReps), 120);
    EXPECT_EQ(of(weeks[0], WorkKind::Hiring), 60);
    EXPECT_EQ(of(weeks[1], WorkKind::InternalMeetings), 45) << "a team meeting is no coaching";
    EXPECT_EQ(of(weeks[1], WorkKind::Coaching), 0);
}

TEST(TimeUse, WhatACheckInTellsTakesThePlaceOfAllElseOfThatKindAndWeek) {
    const auto weeks =
        weeksOfWork(Period::weekOf(monday), {held(monday, ConversationKind::OneToOne, 30)},
                    {entry(monday, WorkKind::Coaching, 0, TimeSource::CheckIn),
                     entry(monday, WorkKind::Hiring, 90, TimeSource::CheckIn),
                     entry(monday.addDays(3), WorkKind::Hiring, 60, TimeSource::Calendar),
                     entry(monday.addDays(3), WorkKind::InboxAndAdmin, 10, TimeSource::Typed)});
    EXPECT_EQ(of(weeks[0], WorkKind::Coaching), 0) << "nothing, and said so";
    EXPECT_EQ(of(weeks[0], WorkKind::Hiring), 90);
    EXPECT_EQ(of(weeks[0], WorkKind::InboxAndAdmin), 10) << "of what it does not tell the rest holds";
    EXPECT_TRUE(weeks[0].wasTold);
}

TEST(TimeUse, AWeekWithoutARecordIsLeftOutOfTheAverage) {
    const auto weeks = weeksOfWork(Period(monday, monday.addDays(27)), {},
                                   {entry(monday, WorkKind::Hiring, 120, TimeSource::Typed),
                                    entry(monday.addDays(14), WorkKind::Hiring, 60, TimeSource::Typed)});
    EXPECT_FALSE(weeks[1].hasRecord);
    const std::vector<TimeShare> shares = timeShares(weeks, {});
    ASSERT_EQ(shares.size(), workKinds.size());
    EXPECT_EQ(shares.front(), (TimeShare{WorkKind::Hiring, 1.5, {}}));
    EXPECT_TRUE(timeShares({weeks[1]}, {}).empty()) << "nobody knows, which is not nothing";
}

TEST(TimeUse, WeeksThatOnlyConversationsTellOfSayNothingOfTheOtherKinds) {
    const auto weeks = weeksOfWork(Period(monday, monday.addDays(13)),
                                   {held(monday, ConversationKind::OneToOne, 60),
                                    held(monday.addDays(7), ConversationKind::OneToOne, 180)},
                                   {entry(monday, WorkKind::Hiring, 60, TimeSource::CheckIn)});
    const std::vector<TimeShare> shares = timeShares(weeks, {});
    EXPECT_EQ(shares[0], (TimeShare{WorkKind::Coaching, 2, {}}));
    EXPECT_EQ(shares[1], (TimeShare{WorkKind::Hiring, 1, {}})) << "of the one week that tells";
    EXPECT_EQ(timeShares({weeks[1]}, {}).size(), 2u) << "time with reps alone";
}

TEST(TimeUse, AnIntentionHoldsFromItsDayUntilTheNext) {
    const auto weeks =
        weeksOfWork(Period::weekOf(monday), {}, {entry(monday, WorkKind::Hiring, 60, TimeSource::Typed)});
    const std::vector<TimeIntention> intentions{{WorkKind::Hiring, 120, monday},
                                                {WorkKind::Hiring, 30, monday.addDays(7)}};
    const auto meantOn = [&](QDate day) {
        return timeShares(weeks, meantByKind(intentions, day)).front().meant;
    };
    EXPECT_FALSE(meantOn(monday.addDays(-1)));
    EXPECT_EQ(meantOn(monday), 2.0);
    EXPECT_EQ(meantOn(monday.addDays(6)), 2.0);
    EXPECT_EQ(meantOn(monday.addDays(7)), 0.5);
}

TEST(HabitRecord, TakesAStepForEachFullQuarterOfItsShare) {
    const std::pair<double, int> levels[] = {{0, 1},   {.2499, 1}, {.25, 2}, {.68, 3},
                                             {.75, 4}, {.99, 4},   {1, 5}};
    for (const auto& [share, level] : levels) EXPECT_EQ(habitLevel(Rate(share)), level) << share;
    EXPECT_EQ(habitLevel(Rate(.1 + .2 + .45)), 4) << "three quarters, worked out";
}

}  // namespace headroom
