// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace headroom {

namespace {

const QDate asOf(2025, 9, 30);
const QString percentSign = QStringLiteral("\u00a0%");

Verdict said(VerdictKind kind, int decided = 40) {
    return {kind, asOf, decided};
}

// Texts as one would type them: plain spaces and hyphens.
std::string typed(QString text) {
    return text.replace(QChar(0x00a0), QLatin1Char(' '))
        .replace(QChar(0x2212), QLatin1Char('-'))
        .toStdString();
}

// A rep with a plan, 20 of 80 before it and these counts since.
RepProfile planned(DealCount now, double potential = 0.40, VerdictKind kind = VerdictKind::TooEarly) {
    RepProfile profile;
    profile.rep.name = QStringLiteral("Ana Costa");
    profile.lastDecision = asOf;
    const DealCount baseline{20, 60};
    const Period year(QDate(2024, 1, 1), QDate(2024, 12, 31));
    profile.plan = GrowthPlan{{}, {}, year.last(), {year, baseline}, {{year.last(), Rate(potential), {}}}};
    const QDate day(2025, 8, 1);
    profile.growth = repGrowth(DealHistory({{day, now}}), profile.plan, asOf);
    profile.toward = growthTowardPotential(profile.growth, Rate(potential));
    profile.verdict = said(kind);
    return profile;
}

}  // namespace

TEST(Wording, PercentagesAreWholeWithANoBreakSpace) {
    EXPECT_EQ(wording::percent(Rate(0.3149)), QStringLiteral("31") + percentSign);
    EXPECT_EQ(wording::percent(Rate(0)), QStringLiteral("0") + percentSign);
    EXPECT_EQ(wording::percent(Rate(1)), QStringLiteral("100") + percentSign);
    EXPECT_EQ(typed(wording::range({Rate(0.38), Rate(0.63)})), "38 to 63 %");
}

TEST(Wording, PointsAreWholeAndSigned) {
    EXPECT_EQ(typed(wording::points(0.04)), "+4");
    EXPECT_EQ(typed(wording::points(-0.031)), "-3");
    EXPECT_EQ(typed(wording::points(0.004)), "0");
    EXPECT_EQ(typed(wording::points(-0.004)), "0") << "no minus nought";
}

TEST(Wording, OfEveryVerdictIsThatOfTheTable) {
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::NotEnoughDeals, 12))),
              "Not enough deals yet (12 of 20)");
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::LikelyGrowing))), "Likely growing");
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::LikelySlipping))), "Likely slipping");
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::LeaningUp))), "Too early to tell (leaning up)");
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::LeaningDown))), "Too early to tell (leaning down)");
    EXPECT_EQ(typed(wording::verdict(said(VerdictKind::TooEarly))), "Too early to tell");
}

TEST(Wording, LeaningSaysHowOftenLuckLooksLikeIt) {
    EXPECT_TRUE(
        wording::verdictDetail(said(VerdictKind::LeaningUp))
            .contains(QStringLiteral("Leaning up. About 1 in 10 steady reps look like this by luck.")));
    EXPECT_TRUE(
        wording::verdictDetail(said(VerdictKind::LeaningDown))
            .contains(QStringLiteral("Leaning down. About 1 in 10 steady reps look like this by luck.")));
}

TEST(Wording, SlippingStartsWithHelp) {
    EXPECT_EQ(typed(wording::verdictDetail(said(VerdictKind::LikelySlipping))),
              "Likely slipping. Start with help: what have you offered?");
}

TEST(Wording, NoVerdictBlamesTheRep) {
    for (const VerdictKind kind :
         {VerdictKind::NotEnoughDeals, VerdictKind::LikelyGrowing, VerdictKind::LikelySlipping,
          VerdictKind::LeaningUp, VerdictKind::LeaningDown, VerdictKind::TooEarly})
        for (const QString& text : {wording::verdict(said(kind)), wording::verdictDetail(said(kind))})
            for (const char* word : {"missed", "underperform", "fail", "bad", "poor"})
                EXPECT_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive)) << text.toStdString();
}

TEST(Wording, OfTheTeamIsItsHeadline) {
    TeamOverview team;
    team.lastDecision = asOf;
    team.growth.eligible = 8;
    team.growth.now = Rate(0.31);
    team.growth.was = Rate(0.27);
    team.growth.verdict = said(VerdictKind::LikelyGrowing);
    EXPECT_EQ(typed(wording::teamHeadline(team)), "Average close rate 31 % (was 27 %). Likely growing.");
    team.repsApart = 3;
    EXPECT_EQ(
        typed(wording::teamCaveat(team)),
        "As of 30 Sep 2025, over 8 reps with 20 decided deals before and since. 3 reps stand apart: not yet "
        "enough deals on both sides.");
}

TEST(Wording, OfATeamWithoutPlansIsItsRateAlone) {
    TeamOverview team;
    EXPECT_EQ(typed(wording::teamHeadline(team)), "No decided deals yet, so no rate.");
    team.lastDecision = asOf;
    EXPECT_EQ(typed(wording::teamHeadline(team)), "No decided deals in these 13 weeks, so no rate.");
    team.averageRate = Rate(0.63);
    EXPECT_EQ(typed(wording::teamHeadline(team)), "Average close rate 63 % over the last 13 weeks.");
}

TEST(Wording, OldDataSaysWhenItEnds) {
    TeamOverview team;
    team.isOldData = true;
    team.figuresDay = QDate(2017, 12, 31);
    EXPECT_EQ(typed(wording::teamCaveat(team)), "Last decision 31 Dec 2017; figures are of that time.");
}

TEST(Wording, OfARepIsTheFindingWithItsRange) {
    const RepProfile profile = planned({14, 26});
    EXPECT_TRUE(wording::repFinding(profile).startsWith(QStringLiteral(
        "14 of 40 against a baseline of 20 of 80. Best estimate +4 points (4 in 5: \u22123 to +11). "
        "Too early to tell")))
        << typed(wording::repFinding(profile));
    EXPECT_EQ(typed(wording::smallestVisible(profile)),
              "With this many deals only changes of about 22 points could be seen.");
}

TEST(Wording, OfARepNeverShowsTheRawChangeAlone) {
    const QString finding = wording::repFinding(planned({14, 26}));
    EXPECT_FALSE(finding.contains(QStringLiteral("10 points")));
    EXPECT_TRUE(finding.contains(QStringLiteral("4 in 5")));
}

TEST(Wording, OfARepWithoutAPlanIsRateAndRangeOnly) {
    RepProfile profile;
    EXPECT_EQ(typed(wording::repFinding(profile)), "No decided deals yet, so no rate.");
    profile.lastDecision = asOf;
    EXPECT_TRUE(wording::repFinding(profile).startsWith(
        QStringLiteral("Nothing was decided in these 13 weeks, so no rate.")));
    profile.closeRate = closeRate({6, 14});
    profile.canAgreePotential = true;
    EXPECT_EQ(typed(wording::repFinding(profile)),
              "6 of 20 in 13 weeks: 30 %, likely 16 to 48 %. Agree a potential to see growth.");
}

TEST(Wording, GrowthTowardPotentialIsPointsOfTheAgreedOnes) {
    EXPECT_EQ(typed(wording::towardPotential(planned({14, 26}))),
              "+4 of the 15 points you agreed (range -3 to +11).");
}

TEST(Wording, OfANarrowGapIsPointsOnly) {
    EXPECT_EQ(typed(wording::towardPotential(planned({14, 26}, 0.28))), "+4 points (range -3 to +11).");
}

TEST(Wording, BelowTheBaselineIsSaidPlainly) {
    const QString text = wording::towardPotential(planned({6, 34}));
    EXPECT_TRUE(text.startsWith(QStringLiteral("5 points below baseline"))) << typed(text);
}

TEST(Wording, AReachedPotentialAsksForTheNext) {
    RepProfile profile = planned({30, 10});
    profile.toward->isReached = true;
    EXPECT_EQ(typed(wording::towardPotential(profile)), "Reached. Agree the next one.");
}

TEST(Wording, WithoutAPlanThereIsNothingToBeToward) {
    EXPECT_TRUE(wording::towardPotential(RepProfile()).isEmpty());
}

TEST(Wording, ANewPlanSaysThatNothingWasDecidedSince) {
    EXPECT_EQ(typed(wording::repFinding(planned({}))),
              "The plan is new: nothing has been decided since. Baseline 20 of 80.");
}

TEST(Wording, NoRecordIsNoZero) {
    RepProfile profile;
    profile.engagement.state = EngagementState::NoRecord;
    EXPECT_EQ(typed(wording::engagement(profile)),
              "Nothing logged for 28 days. This is not a zero; we don\xE2\x80\x99t know.");
}

TEST(Wording, FirstWeeksAreLabelled) {
    RepProfile profile;
    profile.rep.calledName = QStringLiteral("Ana");
    profile.engagement.state = EngagementState::Scored;
    profile.engagement.score = 54.6;
    EXPECT_EQ(typed(wording::engagement(profile)), "Your engagement with Ana: 55 (first weeks).");
    profile.engagement.level = 71.2;
    EXPECT_EQ(typed(wording::engagement(profile)), "Your engagement with Ana: 71.");
}

TEST(Wording, ANameMayHoldAnything) {
    RepProfile profile;
    profile.rep.calledName = QStringLiteral("100%2 <b>&%1");
    profile.engagement.state = EngagementState::Scored;
    profile.engagement.score = 55;
    EXPECT_EQ(typed(wording::engagement(profile)), "Your engagement with 100%2 <b>&%1: 55 (first weeks).");
}

TEST(Wording, TheLongestWaitNamesTheRhythm) {
    NextForYou next;
    next.called = QStringLiteral("Ana");
    EXPECT_EQ(typed(wording::nextForYou(next)), "You have not logged a conversation with Ana yet.");
    next.daysSinceLast = 33;
    EXPECT_EQ(typed(wording::nextForYou(next)), "You last spoke 33 days ago; your rhythm is every 14 days.");
    next.daysSinceLast = 1;
    next.rhythmDays = 1;
    EXPECT_EQ(typed(wording::nextForYou(next)), "You last spoke 1 day ago; your rhythm is every 1 day.");
}

TEST(Wording, DatesAndNumbersFollowTheLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(wording::day(QDate(2017, 12, 31)), QStringLiteral("31 Dez. 2017"));
    EXPECT_EQ(wording::wonOfDecided({1'200, 800}), QStringLiteral("1.200 of 2.000"));
    QLocale::setDefault(before);
    EXPECT_EQ(wording::day(QDate(2017, 12, 31)), QStringLiteral("31 Dec 2017"));
}

}  // namespace headroom
