// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/metrics/luck_band.h"
#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;
using test::oneToOne;

class ProfileOf : public test::TeamStore {};

TEST_F(ProfileOf, ANewRepHasNothingAndSaysSo) {
    members.addNames({mei}, {}, today);
    const RepProfile page = profile(mei);
    EXPECT_FALSE(page.closeRate || page.teamRate || page.plan || page.toward || page.daysSinceLast);
    EXPECT_FALSE(page.canAgreePotential);
    EXPECT_EQ(page.engagement.state, EngagementState::NoRecord);
    EXPECT_FALSE(page.engagement.score);
    EXPECT_TRUE(page.recent.line.empty());
    EXPECT_TRUE(page.recent.engagement.empty());
    EXPECT_GE(page.recent.period.days(), 90) << "a quarter at least";
    EXPECT_EQ(page.recent.period.last(), today);
}

TEST_F(ProfileOf, SomebodyWhoIsGoneIsRefused) {
    EXPECT_THROW(workspace.repProfile(RepId{77}, today), Error);
    EXPECT_THROW(workspace.potentialOffer(RepId{77}, today), Error);
}

TEST_F(ProfileOf, TheLineNeedsTwentyDecidedDeals) {
    const Period span(QDate(2025, 7, 1), QDate(2026, 3, 1));
    take(DealsFile().decided(mei, 9, 10, span).decided(jonas, 10, 10, span));
    EXPECT_TRUE(profile(mei).recent.line.empty());
    EXPECT_FALSE(profile(jonas).recent.line.empty());
}

TEST_F(ProfileOf, TheLineBeginsWhenThirteenWeeksOfHistoryAreFull) {
    const QDate first(2025, 7, 1);
    take(DealsFile().decided(mei, 100, 100, Period(first, today)));
    const std::vector<RatePoint> line = profile(mei).recent.line;
    ASSERT_FALSE(line.empty());
    EXPECT_GE(line.front().day, first.addDays(90));
    EXPECT_LT(line.front().day, first.addDays(90 + 7));
    EXPECT_EQ(line.back().day, today);
    EXPECT_EQ(line.back().rate, profile(mei).closeRate) << "the line ends with the rate on display";
}

TEST_F(ProfileOf, QuartersAreFiscalWholeAndHaveTheirLuckRoundTheFrozenBaseline) {
    take(DealsFile()
             .decided(mei, 20, 60, before)
             .decided(mei, 8, 12, Period(QDate(2025, 7, 1), QDate(2025, 9, 30)))
             .decided(mei, 2, 2, thisQuarter));
    plans.agree(idOf(mei), Rate(0.40), {}, planStart);
    const std::vector<QuarterPoint> quarters = profile(mei).recent.quarters;
    const auto of = [&](Quarter quarter) {
        const auto found = std::find_if(quarters.begin(), quarters.end(),
                                        [&](const QuarterPoint& point) { return point.quarter == quarter; });
        EXPECT_NE(found, quarters.end()) << quarter.label().toStdString();
        return *found;
    };
    const QuarterPoint summer = of({2025, 3});
    EXPECT_EQ(summer.rate->deals, (DealCount{8, 12}));
    const LuckBand luck = luckBand({20, 60}, 20);
    EXPECT_EQ(summer.luck, (RateRange{Rate(luck.low / 20.0), Rate(luck.high / 20.0)}));
    EXPECT_TRUE(summer.isComplete);
    EXPECT_FALSE(of({2025, 4}).rate) << "nothing decided gives no rate";
    EXPECT_FALSE(of({2026, 1}).isComplete);
    EXPECT_EQ(of({2026, 1}).rate->deals, (DealCount{2, 2}));
}

TEST_F(ProfileOf, TheChartReachesBackToTheBaseline) {
    take(DealsFile()
             .decided(mei, 10, 12, Period(QDate(2023, 1, 1), QDate(2023, 12, 31)))
             .decided(mei, 10, 10, since));
    plans.agree(idOf(mei), Rate(0.60), {}, QDate(2023, 12, 31));
    const RepProfile page = profile(mei);
    EXPECT_LE(page.recent.period.first(), page.plan->baseline.period.first().addMonths(12))
        << "where deals begin";
    EXPECT_EQ(page.recent.period.first(), QDate(2023, 1, 1));
}

TEST_F(ProfileOf, OfOldDataShowsTheTimeOfTheDataBesideToday) {
    const QDate last(2017, 12, 31);
    take(DealsFile().decided(mei, 30, 30, Period(QDate(2017, 1, 1), last)));
    conversations.log(oneToOne(idOf(mei), today.addDays(-2)), today);
    const RepProfile page = profile(mei);
    ASSERT_TRUE(page.lastKnown);
    EXPECT_EQ(page.lastKnown->period.last(), last);
    EXPECT_FALSE(page.lastKnown->line.empty());
    EXPECT_TRUE(page.lastKnown->conversations.empty());
    EXPECT_EQ(page.recent.period.last(), today);
    EXPECT_EQ(page.recent.conversations.size(), 1u);
    EXPECT_EQ(page.figuresDay, last);
    EXPECT_EQ(page.daysSinceLast, 2) << "waiting is counted from today whatever the deals say";
}

TEST_F(ProfileOf, ConversationsComeNewestFirstAtMostFifty) {
    members.addNames({mei}, {}, today);
    for (int day = 0; day < 55; ++day) conversations.log(oneToOne(idOf(mei), today.addDays(-day)), today);
    const RepProfile page = profile(mei);
    EXPECT_EQ(page.conversationCount, 55);
    ASSERT_EQ(page.conversations.size(), 50u);
    EXPECT_EQ(page.conversations.front().heldOn, today);
    EXPECT_EQ(page.conversations.back().heldOn, today.addDays(-49));
    EXPECT_EQ(page.recent.conversations.size(), 55u);
}

TEST_F(ProfileOf, MinutesAWeekAreWhatCountsOverThirteenWeeks) {
    members.addNames({mei}, {}, today);
    conversations.log(oneToOne(idOf(mei), today, 26), today);
    conversations.log(oneToOne(idOf(mei), today.addDays(-90), 39), today);
    conversations.log(oneToOne(idOf(mei), today.addDays(-91), 60), today);
    conversations.log(oneToOne(idOf(mei), today, 10), today);
    EXPECT_DOUBLE_EQ(profile(mei).minutesPerWeek, (26 + 39) / 13.0);
}

TEST_F(ProfileOf, ATeamMeetingIsARecordAndNoMinute) {
    members.addNames({mei}, {}, today);
    Conversation meeting = oneToOne(idOf(mei), today, 45);
    meeting.kind = ConversationKind::TeamMeeting;
    conversations.log(meeting, today);
    const RepProfile page = profile(mei);
    EXPECT_EQ(page.engagement.state, EngagementState::Scored);
    EXPECT_EQ(page.engagement.parts.rhythmKept, 0);
    EXPECT_EQ(page.minutesPerWeek, 0);
    EXPECT_FALSE(page.daysSinceLast);
}

TEST_F(ProfileOf, TheOfferIsTheSameWhetherOneLooksOrAgrees) {
    take(
        DealsFile().decided(mei, 20, 60, before).decided(jonas, 30, 50, before).decided(ana, 40, 40, before));
    const PotentialOffer offer = workspace.potentialOffer(idOf(mei), planStart);
    EXPECT_EQ(offer.baseline.deals.decided(), 80);
    ASSERT_TRUE(offer.suggestion);
    plans.agree(idOf(mei), offer.suggestion->rate, {}, planStart);
    EXPECT_EQ(profile(mei).plan->baseline, offer.baseline);
    EXPECT_NEAR(profile(mei).plan->current().potential.share(), offer.suggestion->rate.share(), 0.00005);
}

TEST_F(ProfileOf, ASuggestionIsOneThatCanBeAgreed) {
    // Slipping far below a strong baseline: what the team's best reach lies below it.
    take(DealsFile()
             .decided(mei, 60, 20, before)
             .decided(mei, 4, 36, since)
             .decided(jonas, 20, 60, before)
             .decided(jonas, 10, 30, since)
             .decided(ana, 18, 62, before)
             .decided(ana, 9, 31, since));
    plans.agree(idOf(mei), Rate(0.85), {}, planStart);
    const PotentialOffer offer = workspace.potentialOffer(idOf(mei), today);
    EXPECT_FALSE(offer.suggestion);
    EXPECT_DOUBLE_EQ(offer.lowest().share(), 0.86) << "above what is agreed already";
}

TEST_F(ProfileOf, WithoutTwentyDecidedDealsNothingCanBeAgreed) {
    take(DealsFile().decided(mei, 9, 10, since));
    EXPECT_FALSE(profile(mei).canAgreePotential);
    EXPECT_THROW(plans.agree(idOf(mei), Rate(0.70), {}, today), Error);
    take(DealsFile().decided(mei, 10, 10, since));
    EXPECT_TRUE(profile(mei).canAgreePotential);
    EXPECT_NO_THROW(plans.agree(idOf(mei), Rate(0.70), {}, today));
}

}  // namespace headroom
