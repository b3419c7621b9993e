// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;

// When verdicts are given, and that they are the same wherever they are read.
class VerdictDays : public test::TeamStore {
protected:
    void agreeForMei() {
        take(growing());
        plans.agree(idOf(mei), Rate(0.50), {}, planStart);
    }
    DealsFile growing() const { return DealsFile().decided(mei, 20, 60, before).decided(mei, 24, 16, since); }

    void startFiscalYearIn(int month) {
        Leader leader = workspace.leader();
        leader.fiscalYearFirstMonth = month;
        members.changeLeader(leader);
    }
};

TEST_F(VerdictDays, AVerdictChangesAtQuarterEndsOnly) {
    agreeForMei();
    ASSERT_EQ(row(mei).verdict.kind, VerdictKind::LikelyGrowing);
    EXPECT_EQ(row(mei).verdict.asOf, QDate(2025, 12, 31));
    const double numberBefore = *profile(mei).growth.probability;
    take(growing().decided(mei, 0, 60, Period(QDate(2026, 1, 1), QDate(2026, 3, 10))));
    EXPECT_EQ(row(mei).verdict.kind, VerdictKind::LikelyGrowing) << "a bad quarter that is not over yet";
    EXPECT_NE(*profile(mei).growth.probability, numberBefore) << "numbers may change daily";
    const TeamOverview april = workspace.teamOverview(std::nullopt, QDate(2026, 3, 31));
    EXPECT_EQ(rowOf(mei, april).verdict.asOf, QDate(2026, 3, 31));
    EXPECT_NE(rowOf(mei, april).verdict.kind, VerdictKind::LikelyGrowing);
}

TEST_F(VerdictDays, FollowTheLeadersFiscalYear) {
    agreeForMei();
    startFiscalYearIn(2);
    EXPECT_EQ(row(mei).verdict.asOf, QDate(2026, 1, 31));
    EXPECT_EQ(overview().growth.verdict.asOf, QDate(2026, 1, 31));
    startFiscalYearIn(3);
    EXPECT_EQ(row(mei).verdict.asOf, QDate(2026, 2, 28));
    startFiscalYearIn(12);
    EXPECT_EQ(profile(mei).verdict.asOf, QDate(2026, 2, 28));
}

TEST_F(VerdictDays, QuartersOfCloseRatesFollowTheFiscalYearToo) {
    take(DealsFile().decided(mei, 1, 0, Period(QDate(2024, 2, 29), QDate(2024, 2, 29))));
    const auto quarter = [this] {
        return Figures(workspace).closeRates({FigureKey::Quarter}, {}, {}).front().keys.front();
    };
    EXPECT_EQ(quarter(), QStringLiteral("2024-Q1"));
    startFiscalYearIn(2);
    EXPECT_EQ(quarter(), QStringLiteral("2025-Q1"));
    startFiscalYearIn(3);
    EXPECT_EQ(quarter(), QStringLiteral("2024-Q4"));
}

TEST_F(VerdictDays, QuartersOfCloseRatesAreTheCalendarsForEveryDayAndEveryFirstMonth) {
    DealsFile deals;
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1))
        deals.decided(mei, 1, 0, Period(day, day));
    take(deals);
    for (int month = 1; month <= 12; ++month) {
        startFiscalYearIn(month);
        std::map<QString, int> expected;
        for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1))
            ++expected[FiscalCalendar(month).quarterOf(day).label()];
        std::map<QString, int> found;
        for (const CloseRateFigure& figure : Figures(workspace).closeRates({FigureKey::Quarter}, {}, {}))
            found[figure.keys.front()] = figure.deals.won;
        EXPECT_EQ(found, expected) << month;
    }
}

TEST_F(VerdictDays, RowPageAndFiguresSayTheSame) {
    take(growing()
             .decided(jonas, 30, 50, before)
             .decided(jonas, 10, 30, since)
             .decided(jonas, 5, 3, thisQuarter)
             .decided(ana, 9, 9, thisQuarter));
    plans.agree(idOf(mei), Rate(0.50), {}, planStart);
    plans.agree(idOf(jonas), Rate(0.55), {}, planStart);
    for (const QString& name : {mei, jonas, ana}) {
        SCOPED_TRACE(qPrintable(name));
        const TeamRow onTeam = row(name);
        const RepProfile onPage = profile(name);
        const GrowthFigure figure = growthFigure(name);
        EXPECT_EQ(onTeam.closeRate, onPage.closeRate);
        EXPECT_EQ(onTeam.verdict, onPage.verdict);
        EXPECT_EQ(onTeam.verdict, figure.verdict);
        EXPECT_EQ(onTeam.potential.has_value(), onPage.plan.has_value());
        EXPECT_EQ(onTeam.potential, figure.potential);
        EXPECT_EQ(onPage.growth.baseline, figure.growth.baseline);
        EXPECT_EQ(onPage.growth.now, figure.growth.now);
        EXPECT_EQ(onPage.growth.change, figure.growth.change);
        EXPECT_EQ(onPage.growth.probability, figure.growth.probability);
        EXPECT_EQ(onPage.toward.has_value(), figure.toward.has_value());
        if (onPage.toward) EXPECT_EQ(onPage.toward->share, figure.toward->share);
        EXPECT_EQ(onTeam.openDeals, onPage.openDeals);
        EXPECT_EQ(onTeam.staleDeals, onPage.staleDeals);
        EXPECT_EQ(onPage.teamRate, overview().averageRate);
    }
}

TEST_F(VerdictDays, AVerdictDependsOnTheRepsOwnTeamWhicheverTeamIsShown) {
    DealsFile deals = DealsFile().decided(mei, 20, 60, before).decided(mei, 17, 23, since);
    QStringList steady;
    for (int i = 0; i < 9; ++i) {
        steady << QStringLiteral("Steady %1").arg(i);
        deals.decided(steady.back(), 20, 60, before).decided(steady.back(), 10, 30, since);
    }
    take(deals);
    plans.agree(idOf(mei), Rate(0.50), {}, planStart);
    const TeamId hers = join(mei, north, planStart);
    for (const QString& name : steady) {
        plans.agree(idOf(name), Rate(0.40), {}, planStart);
        join(name, south, planStart);
    }
    const Verdict inHerTeam = rowOf(mei, overview(hers)).verdict;
    EXPECT_EQ(rowOf(mei, overview()).verdict, inHerTeam);
    EXPECT_EQ(profile(mei).verdict, inHerTeam);
    EXPECT_EQ(growthFigure(mei).verdict, inHerTeam);
    join(mei, south, planStart);
    EXPECT_NE(profile(mei).verdict.kind, inHerTeam.kind) << "among nine steady reps it says less";
    EXPECT_EQ(rowOf(mei, overview()).verdict, profile(mei).verdict);
}

TEST_F(VerdictDays, APotentialIsReachedWhenItIsHeldAtTwoQuarterEnds) {
    const QDate june(2025, 6, 30);
    take(DealsFile()
             .decided(mei, 20, 60, Period(june.addDays(-360), june))
             .decided(mei, 40, 10, Period(june.addDays(1), QDate(2025, 12, 31))));
    plans.agree(idOf(mei), Rate(0.40), {}, june);
    const auto isReachedOn = [this](QDate day) {
        const RepProfile page = workspace.repProfile(idOf(mei), day);
        EXPECT_EQ(rowOf(mei, workspace.teamOverview(std::nullopt, day)).isPotentialReached,
                  page.toward->isReached);
        return page.toward->isReached;
    };
    EXPECT_FALSE(isReachedOn(QDate(2025, 9, 29)));
    EXPECT_FALSE(isReachedOn(QDate(2025, 9, 30))) << "one quarter end";
    EXPECT_FALSE(isReachedOn(QDate(2025, 12, 30)));
    EXPECT_TRUE(isReachedOn(QDate(2025, 12, 31))) << "two";
    EXPECT_TRUE(isReachedOn(today));
    const auto current = [this](QDate day) {
        return workspace.mirrorView({}, day).habits[size_t(Habit::Potential)].share;
    };
    EXPECT_EQ(current(QDate(2025, 12, 30)), Rate(1));
    EXPECT_EQ(current(today), Rate(0)) << "a potential that is reached asks for the next one";
}

TEST_F(VerdictDays, AProvisionalBaselineGoesBackTwentyFourMonthsWhenItMust) {
    take(DealsFile()
             .decided(mei, 3, 7, Period(today.addMonths(-24).addDays(1), today.addMonths(-23)))
             .decided(mei, 3, 7, Period(today.addMonths(-2), today)));
    const RepProfile page = profile(mei);
    EXPECT_TRUE(page.growth.isProvisional);
    EXPECT_EQ(page.growth.baseline.deals, (DealCount{6, 14}));
    EXPECT_EQ(page.growth.baseline, workspace.potentialOffer(idOf(mei), today).baseline)
        << "the page and the dialog that agrees a potential show the same one";
}

}  // namespace headroom
