// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;
using test::oneToOne;

class TeamOverviewOf : public test::TeamStore {
protected:
    QStringList namesOf(const std::vector<TeamRow>& rows) const {
        QStringList names;
        for (const TeamRow& row : rows) names << row.name;
        return names;
    }
};

TEST_F(TeamOverviewOf, AnEmptyStoreHasNothingAndNoRate) {
    const TeamOverview empty = overview();
    EXPECT_TRUE(empty.isEmpty());
    EXPECT_FALSE(empty.growth.now);
    EXPECT_FALSE(empty.averageRate);
    EXPECT_FALSE(empty.next);
    EXPECT_FALSE(empty.lastDecision);
    EXPECT_FALSE(empty.isOldData);
    EXPECT_EQ(empty.figuresDay, today);
    EXPECT_FALSE(empty.coaching.hasRecord);
    EXPECT_EQ(empty.coaching.weeks.size(), 13u);
}

TEST_F(TeamOverviewOf, RepsWithoutDecidedDealsHaveNoRateAndNoPartInTheAverage) {
    take(DealsFile().decided(mei, 6, 4, thisQuarter).decided(jonas, 1, 4, thisQuarter).open(ana, today));
    EXPECT_FALSE(row(ana).closeRate);
    EXPECT_EQ(row(ana).openDeals, 1);
    EXPECT_DOUBLE_EQ(overview().averageRate->share(), (0.6 + 0.2) / 2) << "the mean of rates";
}

TEST_F(TeamOverviewOf, TheRateOnDisplayIsOfTheLastThirteenWeeks) {
    take(DealsFile()
             .decided(mei, 3, 1, Period(today.addDays(-90), today))
             .decided(mei, 0, 9, Period(today.addDays(-200), today.addDays(-91))));
    EXPECT_EQ(row(mei).closeRate->deals, (DealCount{3, 1}));
}

TEST_F(TeamOverviewOf, DataThatEndedOverThirteenWeeksAgoIsShownAsOfItsLastDecision) {
    const QDate last = today.addDays(-91);
    take(DealsFile().decided(mei, 6, 4, Period(last.addDays(-60), last)));
    EXPECT_TRUE(overview().isOldData) << "not one decision lies in the last 13 weeks";
    EXPECT_EQ(overview().figuresDay, last);
    EXPECT_EQ(overview().lastDecision, last);
    EXPECT_EQ(row(mei).closeRate->deals, (DealCount{6, 4}));
    EXPECT_EQ(profile(mei).closeRate->deals, (DealCount{6, 4}));
    EXPECT_TRUE(profile(mei).isOldData);
    EXPECT_TRUE(profile(mei).lastKnown);
    EXPECT_EQ(overview().today, today);
}

TEST_F(TeamOverviewOf, DataWithADecisionWithinThirteenWeeksIsNotOld) {
    const QDate last = today.addDays(-90);
    take(DealsFile().decided(mei, 6, 4, Period(last.addDays(-60), last)));
    EXPECT_FALSE(overview().isOldData);
    EXPECT_EQ(overview().figuresDay, today);
    EXPECT_EQ(row(mei).closeRate->deals.decided(), 1) << "the one of that day";
    EXPECT_FALSE(profile(mei).lastKnown);
}

TEST_F(TeamOverviewOf, RepsWithoutAPotentialAreTheLeadersToDo) {
    take(DealsFile().decided(mei, 10, 20, since).decided(jonas, 5, 14, since));
    plans.agree(idOf(mei), Rate(0.50), {}, today);
    members.addNames({ana}, {}, today);
    std::map<QString, bool> toDo;
    for (const UnagreedPotential& rep : overview().withoutPotential) toDo[rep.name] = rep.isAgreeable;
    EXPECT_EQ(toDo, (std::map<QString, bool>{{jonas, false}, {ana, false}}))
        << "19 deals are too few to start from";
    take(DealsFile().decided(mei, 10, 20, since).decided(jonas, 6, 14, since));
    EXPECT_TRUE(overview().withoutPotential.back().isAgreeable);
    EXPECT_FALSE(row(jonas).potential);
    EXPECT_FALSE(row(jonas).baseline);
}

TEST_F(TeamOverviewOf, TheLongestWaitComesFirstAndWhoWasNeverSpokenWithLeads) {
    members.addNames({mei, jonas, ana, QStringLiteral("Noor Haddad")}, {}, today);
    conversations.log(oneToOne(idOf(mei), today.addDays(-15)), today);
    conversations.log(oneToOne(idOf(jonas), today.addDays(-40)), today);
    conversations.log(oneToOne(idOf(ana), today.addDays(-14)), today);
    EXPECT_EQ(namesOf(overview().needsYourHelp), (QStringList{QStringLiteral("Noor Haddad"), jonas, mei}));
    EXPECT_EQ(namesOf(overview().upToDate), QStringList{ana}) << "the rhythm ends with its 14th day";
    ASSERT_TRUE(overview().next);
    EXPECT_EQ(overview().next->name, QStringLiteral("Noor Haddad"));
    EXPECT_FALSE(overview().next->daysSinceLast);
    EXPECT_EQ(overview().coaching.repsInRhythm, 1);
    EXPECT_EQ(overview().coaching.reps, 4);
}

TEST_F(TeamOverviewOf, PreviousAndNextGoInTheOrderOfTheTeamPage) {
    members.addNames({mei, jonas, ana}, {}, today);
    conversations.log(oneToOne(idOf(mei), today.addDays(-1)), today);
    conversations.log(oneToOne(idOf(jonas), today.addDays(-40)), today);
    EXPECT_EQ(profile(ana).next, idOf(jonas));
    EXPECT_FALSE(profile(ana).previous);
    EXPECT_EQ(profile(jonas).previous, idOf(ana));
    EXPECT_EQ(profile(jonas).next, idOf(mei));
    EXPECT_FALSE(profile(mei).next);
}

TEST_F(TeamOverviewOf, ConversationsAfterTheDayLookedAtAreNotThereYet) {
    members.addNames({mei}, {}, today.addDays(-60));
    conversations.log(oneToOne(idOf(mei), today.addDays(-30)), today);
    conversations.log(oneToOne(idOf(mei), today), today);
    const QDate earlier = today.addDays(-10);
    const TeamOverview then = workspace.teamOverview(std::nullopt, earlier);
    EXPECT_EQ(rowOf(mei, then).daysSinceLast, 20);
    EXPECT_TRUE(rowOf(mei, then).isPastRhythm);
    EXPECT_EQ(workspace.repProfile(idOf(mei), earlier).daysSinceLast, 20);
}

TEST_F(TeamOverviewOf, AnArchivedRepIsInNoTeamFigureAndStillHasAPage) {
    take(DealsFile().decided(mei, 6, 4, thisQuarter).decided(jonas, 1, 9, thisQuarter));
    conversations.log(oneToOne(idOf(jonas), today.addDays(-5)), today);
    members.archive(idOf(jonas), today);
    EXPECT_EQ(namesOf(overview().needsYourHelp) + namesOf(overview().upToDate), QStringList{mei});
    EXPECT_DOUBLE_EQ(overview().averageRate->share(), 0.6);
    const RepProfile page = profile(jonas);
    EXPECT_EQ(page.closeRate->deals, (DealCount{1, 9}));
    EXPECT_EQ(page.daysSinceLast, 5);
    EXPECT_FALSE(page.previous || page.next);
    for (const GrowthFigure& figure : Figures(workspace).growth(today)) EXPECT_NE(figure.rep.name, jonas);
}

TEST_F(TeamOverviewOf, ATeamIsItsOwnRepsOnThatDay) {
    take(DealsFile().decided(mei, 6, 4, thisQuarter).decided(jonas, 1, 9, thisQuarter));
    const TeamId inNorth = join(mei, north, today.addDays(-30)),
                 inSouth = join(jonas, south, today.addDays(-30));
    join(mei, south, today.addDays(1));
    EXPECT_EQ(namesOf(overview(inNorth).needsYourHelp), QStringList{mei});
    EXPECT_DOUBLE_EQ(overview(inNorth).averageRate->share(), 0.6);
    EXPECT_EQ(overview(inNorth).teamName, QStringLiteral("North"));
    EXPECT_EQ(overview().needsYourHelp.size(), 2u);
    const TeamOverview tomorrow = workspace.teamOverview(inSouth, today.addDays(1));
    EXPECT_EQ(tomorrow.needsYourHelp.size(), 2u);
}

TEST_F(TeamOverviewOf, CoachingTimeIsWhatCountsOfTheTeamsOwn) {
    members.addNames({mei, jonas}, north, today.addDays(-60));
    const TeamId inSouth = join(jonas, south, today.addDays(-60));
    conversations.log(oneToOne(idOf(mei), today, 40), today);
    conversations.log(oneToOne(idOf(mei), today, 10), today);
    conversations.log(oneToOne(idOf(jonas), today, 60), today);
    Conversation both = oneToOne(idOf(mei), today.addDays(-7), 20);
    both.reps.push_back(idOf(jonas));
    conversations.log(both, today);
    const auto minutes = [this](std::optional<TeamId> team) {
        const std::vector<CoachingWeek> weeks = overview(team).coaching.weeks;
        return std::pair(weeks[11].minutes, weeks[12].minutes);
    };
    EXPECT_EQ(minutes(std::nullopt), std::pair(20, 100)) << "twenty minutes with two reps are twenty";
    EXPECT_EQ(minutes(inSouth), std::pair(20, 60));
    EXPECT_EQ(overview().coaching.weeks[12].monday, QDate(2026, 3, 16));
    EXPECT_FALSE(overview().coaching.weeks[12].isComplete);
    EXPECT_EQ(row(mei).conversationsByWeek[12], 2) << "a quick one is a conversation too";
}

TEST_F(TeamOverviewOf, TheHeadlineIsTheMeanOverEligibleReps) {
    take(DealsFile()
             .decided(mei, 20, 40, before)
             .decided(mei, 20, 20, since)
             .decided(jonas, 12, 48, before)
             .decided(jonas, 8, 32, since)
             .decided(ana, 10, 30, since));
    plans.agree(idOf(mei), Rate(0.50), {}, planStart);
    plans.agree(idOf(jonas), Rate(0.40), {}, planStart);
    const TeamOverview team = overview();
    EXPECT_EQ(team.growth.eligible, 2);
    EXPECT_EQ(team.repsApart, 1);
    EXPECT_DOUBLE_EQ(team.growth.was->share(), (20 / 60.0 + 12 / 60.0) / 2);
    EXPECT_NEAR(team.growth.now->share(), (0.5 + 0.2) / 2, 0.02);
    EXPECT_EQ(team.growth.verdict.asOf, QDate(2025, 12, 31));
    EXPECT_EQ(Figures(workspace).teamGrowth(today).probability, team.growth.probability);
}

}  // namespace headroom
