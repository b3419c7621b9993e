// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mirror_wording.h"
#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;
using test::oneToOne;

class EngagementViewOf : public test::TeamStore {
protected:
    MirrorView view(std::optional<TeamId> team = {}) const { return workspace.mirrorView(team, today); }

    void talk(const QString& rep, QDate day, int minutes = 30) {
        conversations.log(oneToOne(idOf(rep), day, minutes), today);
    }
    void talkWeekly(const QString& rep, QDate from, QDate upTo, int minutes = 60) {
        for (QDate day = from; day <= upTo; day = day.addDays(7)) talk(rep, day, minutes);
    }
    // Two reps got nearly all of 16.5 hours, one a little, one nothing.
    void favour() {
        members.addNames({mei, jonas, ana, QStringLiteral("Ola Berg")}, north, today.addDays(-200));
        for (const int back : {1, 6, 13, 20}) {
            talk(mei, today.addDays(-back), 120);
            talk(jonas, today.addDays(-back), 120);
        }
        talk(QStringLiteral("Ola Berg"), today.addDays(-1), 30);
        talk(ana, today.addDays(-40), 30);
    }
    static PartRow firstRow(const MirrorView& view, EngagementPart part) {
        return view.engagement.part(part)->rows.front();
    }
};

TEST_F(EngagementViewOf, ATeamWithoutARecordIsNoZero) {
    members.addNames({mei}, {}, today);
    const MirrorView seen = view();
    EXPECT_EQ(seen.engagement.week.state, EngagementState::NoRecord);
    EXPECT_TRUE(seen.engagement.parts.empty());
    EXPECT_TRUE(wording::engagementFinding(seen.engagement).contains(QLatin1String("not a zero")));
    EXPECT_EQ(seen.hours.knownWeeks(), 0);
    EXPECT_FALSE(seen.hours.limits);
    EXPECT_EQ(wording::engagementLink(seen.growth), QStringLiteral("Not enough data: 0 of 40."));
    EXPECT_GE(seen.growth.period.days(), 90);
}

TEST_F(EngagementViewOf, NobodyAtAllIsNoFault) {
    EXPECT_EQ(view().engagement.week.state, EngagementState::NoRecord);
    EXPECT_TRUE(view().growth.engagement.empty());
}

TEST_F(EngagementViewOf, SaysWhoGetsTheTimeAndWhoWaits) {
    favour();
    const QString said = wording::engagementFinding(view().engagement);
    EXPECT_TRUE(said.contains(QLatin1String("16 of your 16.5 hours"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QLatin1String("Ana Costa has had nothing for 28 working day")))
        << qPrintable(said);
}

TEST_F(EngagementViewOf, NamesNobodyWhereNobodyWaits) {
    members.addNames({mei, jonas, ana}, north, today.addDays(-200));
    for (const QString& rep : {mei, jonas, ana})
        for (const int back : {1, 8, 15, 22}) talk(rep, today.addDays(-back), 45);
    const MirrorView seen = view();
    const QString said = wording::engagementFinding(seen.engagement);
    EXPECT_TRUE(said.contains(QLatin1String("No part of it stands out"))) << qPrintable(said);
    EXPECT_DOUBLE_EQ(seen.engagement.week.score.value(), 100);
}

TEST_F(EngagementViewOf, RowsBehindAPartBeginWithWhatIsMissing) {
    favour();
    const MirrorView seen = view();
    EXPECT_EQ(firstRow(seen, EngagementPart::RhythmKept).called, ana);
    EXPECT_EQ(firstRow(seen, EngagementPart::RhythmKept).given, 0);
    EXPECT_EQ(firstRow(seen, EngagementPart::RhythmKept).wanted, 2);
    EXPECT_EQ(firstRow(seen, EngagementPart::NobodyNeglected).given, 28);
    EXPECT_EQ(firstRow(seen, EngagementPart::CoachingTime).wanted, 3);
    EXPECT_EQ(seen.engagement.part(EngagementPart::RhythmKept)->rows.size(), 4u);
    EXPECT_TRUE(seen.engagement.part(EngagementPart::SeeingTheWork)->rows.empty());
    double points = 0;
    for (const MirrorPart& part : seen.engagement.parts) points += part.share.points;
    EXPECT_NEAR(points, seen.engagement.week.score.value(), 1e-9) << "the parts make up the score";
}

TEST_F(EngagementViewOf, EachPromiseAndRequestBehindItsPartSaysHowItStands) {
    members.addNames({mei}, north, today.addDays(-200));
    talk(mei, today.addDays(-1));
    const QDate due = today.addDays(-12);
    commitments.keep(commitments.add(mine("Bring finance in", due), idOf(mei), due.addDays(-3)), due);
    commitments.add(mine("Read the plan", due), idOf(mei), due.addDays(-3));
    commitments.letGo(commitments.add(mine("Call the CFO", due), idOf(mei), due.addDays(-3)),
                      QStringLiteral("no longer needed"), due.addDays(2));
    requests.answer(requests.ask(idOf(mei), QStringLiteral("pricing"), due), due.addDays(7));
    const MirrorView seen = view();
    const auto& promises = seen.engagement.part(EngagementPart::OwnPromises)->rows;
    ASSERT_EQ(promises.size(), 3u);
    EXPECT_EQ(wording::partRow(EngagementPart::OwnPromises, promises[0]),
              QStringLiteral("Read the plan (Mei Tanaka): open, past its day"));
    EXPECT_EQ(wording::partRow(EngagementPart::OwnPromises, promises[1]),
              QStringLiteral("Call the CFO (Mei Tanaka): let go after its day"));
    EXPECT_EQ(wording::partRow(EngagementPart::OwnPromises, promises[2]),
              QStringLiteral("Bring finance in (Mei Tanaka): kept in time"));
    EXPECT_EQ(firstRow(seen, EngagementPart::AnsweringForHelp).given, 0.5);
}

TEST_F(EngagementViewOf, APriorityNeverHeardIsSaidToBeSo) {
    members.addNames({mei}, north, today.addDays(-200));
    talk(mei, today.addDays(-1));
    PriorityWords words;
    words.text = QStringLiteral("Next steps");
    words.why = QStringLiteral("Deals go quiet");
    const PriorityId priority = priorities.add(words, today.addDays(-60));
    const auto said = [&] {
        return wording::partRow(EngagementPart::PrioritiesSaid,
                                firstRow(view(), EngagementPart::PrioritiesSaid));
    };
    EXPECT_EQ(said(), QStringLiteral("Mei Tanaka: has not heard \u201cNext steps\u201d yet"));
    priorities.tell({{}, priority, {idOf(mei)}, today.addDays(-7), true, {}, {}}, today);
    EXPECT_EQ(said(), QStringLiteral("Mei Tanaka: 5 working days since hearing \u201cNext steps\u201d"));
}

TEST_F(EngagementViewOf, WeeksOfSeventyOrMoreAreCountedOfTheLastThirteenFullOnes) {
    members.addNames({mei}, north, today.addDays(-400));
    talkWeekly(mei, today.addDays(-7 * 30), today.addDays(-7 * 9));  // then nothing
    const MirrorEngagement seen = view().engagement;
    EXPECT_GT(seen.sustained.sustained, 3);
    EXPECT_LT(seen.sustained.sustained, 10);
    EXPECT_LT(seen.sustained.scored, 13) << "the last weeks have no record";
}

TEST_F(EngagementViewOf, SteadyHoursHaveARangeAndTheRunningWeekIsNoneOfIt) {
    members.addNames({mei}, north, today.addDays(-400));
    talkWeekly(mei, today.addDays(-1 - 7 * 30), today.addDays(-8));
    talk(mei, today.addDays(-1), 300);
    const CoachingHours hours = view().hours;
    ASSERT_EQ(hours.weeks.size(), 27u);
    EXPECT_FALSE(hours.weeks.back().isComplete);
    EXPECT_DOUBLE_EQ(hours.weeks.back().hours, 5);
    ASSERT_TRUE(hours.limits);
    EXPECT_DOUBLE_EQ(hours.limits->mean, 1);
    EXPECT_FALSE(hours.isOutside(hours.weeks.back()));
    int outside = 0;
    for (const HoursWeek& week : hours.weeks) outside += hours.isOutside(week);
    EXPECT_EQ(outside, 0);
    EXPECT_TRUE(wording::hoursFinding(hours).contains(QLatin1String("your aim of 6 lies above")));
}

TEST_F(EngagementViewOf, AWeekUnlikeTheOthersIsOutside) {
    members.addNames({mei}, north, today.addDays(-400));
    talkWeekly(mei, today.addDays(-1 - 7 * 30), today.addDays(-8));
    talk(mei, today.addDays(-9), 400);
    const CoachingHours hours = view().hours;
    EXPECT_TRUE(hours.isOutside(hours.weeks[25]));
    EXPECT_TRUE(wording::hoursFinding(hours).startsWith(QLatin1String("Last week held more")));
    EXPECT_TRUE(wording::hoursWeek(hours, hours.weeks[25]).contains(QLatin1String("outside")));
}

TEST_F(EngagementViewOf, TheUsualRangeWaitsForEightFullWeeks) {
    members.addNames({mei}, north, today.addDays(-400));
    talkWeekly(mei, today.addDays(-1 - 7 * 7), today.addDays(-8));
    EXPECT_EQ(view().hours.knownWeeks(), 7);
    EXPECT_FALSE(view().hours.limits);
    talk(mei, today.addDays(-1 - 7 * 8));
    EXPECT_TRUE(view().hours.limits);
}

TEST_F(EngagementViewOf, AQuarterEndHasFourWeeks) {
    members.addNames({mei}, north, today);
    std::vector<QDate> ends;
    for (const HoursWeek& week : view().hours.weeks)
        if (week.isQuarterEnd) ends.push_back(week.monday);
    // 26 weeks back from 18 March 2026: three of September's weeks, four of December's, three of March's so
    // far.
    EXPECT_EQ(std::count_if(ends.begin(), ends.end(), [](QDate day) { return day.month() >= 11; }), 4);
    EXPECT_EQ(ends.back(), QDate(2026, 3, 16));
}

class QuarterEnds : public EngagementViewOf {
protected:
    // Six whole quarters with an hour a week, none in each one's last 28 days but a short word.
    void coachLessAtTheEnd() {
        const FiscalCalendar calendar;
        for (QDate day(2024, 9, 23); day < QDate(2026, 1, 1); day = day.addDays(7)) {
            const QDate last = calendar.period(calendar.quarterOf(day)).last();
            talk(mei, day, day.daysTo(last) < 28 ? 15 : 60);
        }
    }
    void decide(bool isAtTheEnd) {
        DealsFile deals;
        for (QDate last(2024, 12, 31); last <= QDate(2025, 12, 31);
             last = FiscalCalendar().lastQuarterEnd(last.addDays(92))) {
            deals.decided(
                mei, 10, 5,
                isAtTheEnd ? Period(last.addDays(-27), last) : Period(last.addDays(-89), last.addDays(-30)));
        }
        take(deals);
    }
};

TEST_F(QuarterEnds, AreSaidToHoldTheLeastCoachingOnlyWhereTheyHoldTheMostWins) {
    decide(true);
    coachLessAtTheEnd();
    const CoachingHours hours = view().hours;
    EXPECT_EQ(hours.quarterEnd.quarters, 5);
    EXPECT_EQ(hours.quarterEnd.fewerHours, 5);
    EXPECT_DOUBLE_EQ(hours.quarterEnd.mean.hoursThen, 0.25);
    EXPECT_DOUBLE_EQ(hours.quarterEnd.mean.winsThen, 2.5);
    EXPECT_DOUBLE_EQ(hours.quarterEnd.mean.winsElse, 0);
    EXPECT_TRUE(hours.quarterEnd.coachesLeastAtTheEnd());
    EXPECT_EQ(wording::hoursFinding(hours), QStringLiteral("You coach least when the team closes most."));
}

TEST_F(QuarterEnds, AreNotSaidToHoldTheLeastWhereWinsFallEarlier) {
    decide(false);
    coachLessAtTheEnd();
    const CoachingHours hours = view().hours;
    EXPECT_LE(hours.quarterEnd.hoursLuck, 0.05);
    EXPECT_FALSE(hours.quarterEnd.coachesLeastAtTheEnd());
    EXPECT_NE(wording::hoursFinding(hours), QStringLiteral("You coach least when the team closes most."));
}

TEST_F(EngagementViewOf, GrowthHasTheFiguresOfTheTeamPageAndTheMeanOfEachQuarter) {
    const Period autumn(QDate(2025, 10, 1), QDate(2025, 12, 31));
    take(DealsFile().decided(mei, 10, 10, autumn).decided(jonas, 3, 1, autumn));
    const EngagementGrowth growth = view().growth;
    EXPECT_EQ(growth.averageRate, overview().averageRate);
    const auto quarter = std::find_if(growth.quarters.begin(), growth.quarters.end(),
                                      [&](const auto& each) { return each.period == autumn; });
    ASSERT_NE(quarter, growth.quarters.end());
    EXPECT_NEAR(quarter->averageRate->share(), (0.5 + 0.75) / 2, 1e-12);
    EXPECT_EQ(quarter->decided, 24);
    EXPECT_EQ(quarter->reps, 2);
    EXPECT_FALSE(quarter->isRecorded);
    EXPECT_FALSE(growth.quarters.back().isComplete);
}

TEST_F(EngagementViewOf, TheGateCountsCellsWithARecordAndARateBeforeAndAfter) {
    const Period year(QDate(2025, 1, 1), QDate(2025, 12, 31));
    take(DealsFile().decided(mei, 20, 20, year).decided(jonas, 20, 20, year));
    talkWeekly(mei, QDate(2024, 12, 30), today.addDays(-1));
    const EngagementGrowth growth = view().growth;
    EXPECT_EQ(growth.extent, (LinkExtent{2, 3, 6})) << "three quarters of 2025 have one after them";
    EXPECT_FALSE(growth.link);
    EXPECT_EQ(wording::engagementLink(growth), QStringLiteral("Not enough data: 6 of 40."));
    EXPECT_EQ(growth.pairedQuarters, 3);
    EXPECT_TRUE(wording::teamTogether(growth).isEmpty());
}

TEST_F(EngagementViewOf, AnotherTeamsRepIsNoneOfIt) {
    members.addNames({mei, jonas}, north, today.addDays(-400));
    const TeamId other = join(jonas, south, today.addDays(-300));
    talk(mei, today.addDays(-2), 60);
    talk(jonas, today.addDays(-2), 600);
    const MirrorView seen = view(workspace.teamOf(idOf(mei), today)->id);
    EXPECT_DOUBLE_EQ(seen.hours.weeks.back().hours, 1);
    EXPECT_DOUBLE_EQ(seen.engagement.hours, 1);
    EXPECT_DOUBLE_EQ(view(other).engagement.hours, 10);
}

TEST(LinkWords, NeverNameACause) {
    EngagementGrowth growth;
    growth.extent = {5, 8, 40};
    growth.link = EngagementLink{0.41, 0.012};
    const QString higher = wording::engagementLink(growth);
    EXPECT_TRUE(
        higher.contains(QLatin1String("ran higher more often than luck would explain. That is not proof.")));
    EXPECT_TRUE(higher.contains(QLatin1String("0.41")) && higher.contains(QLatin1String("0.012")));
    growth.link->probability = 0.3;
    EXPECT_TRUE(wording::engagementLink(growth).contains(QLatin1String("do not go together")));
    growth.link->probability = 0.99;
    EXPECT_TRUE(wording::engagementLink(growth).contains(QLatin1String("ran lower")));
    growth.extent = {3, 20, 60};
    EXPECT_EQ(wording::engagementLink(growth),
              QStringLiteral("Not enough data: 3 of 4 reps, 20 of 6 quarters."));
}

}  // namespace headroom
