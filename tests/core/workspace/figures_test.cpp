// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figures.h"

#include "tests/core/workspace/team_store.h"

namespace headroom {

using test::DealsFile;
using test::oneToOne;

class FiguresOf : public test::TeamStore {
protected:
    std::vector<CloseRateFigure> by(const std::vector<FigureKey>& keys, std::optional<QDate> from = {},
                                    std::optional<QDate> to = {}) const {
        return Figures(workspace).closeRates(keys, from, to);
    }
};

TEST_F(FiguresOf, AnEmptyStoreAreEmpty) {
    EXPECT_TRUE(by({FigureKey::Rep}).empty());
    EXPECT_TRUE(by({}).empty());
    EXPECT_TRUE(Figures(workspace).growth(today).empty());
    EXPECT_TRUE(Figures(workspace).engagementByWeek(today).empty());
    EXPECT_EQ(Figures(workspace).teamGrowth(today).eligible, 0);
}

TEST_F(FiguresOf, CloseRatesCountBothEndsOfTheSpan) {
    take(DealsFile()
             .decided(mei, 3, 0, Period(QDate(2026, 1, 1), QDate(2026, 1, 3)))
             .open(mei, QDate(2026, 1, 2)));
    EXPECT_EQ(by({}, QDate(2026, 1, 2), QDate(2026, 1, 3)).front().deals, (DealCount{2, 0}));
    EXPECT_EQ(by({}, QDate(2026, 1, 1), QDate(2026, 1, 1)).front().deals, (DealCount{1, 0}));
    EXPECT_EQ(by({}).front().deals, (DealCount{3, 0}));
    EXPECT_EQ(by({}).front().open, 1);
    EXPECT_EQ(by({}).front().wonValueMinor, 30'000);
}

TEST_F(FiguresOf, CloseRatesByTimeLeaveOpenDealsOut) {
    take(DealsFile().decided(mei, 3, 1, thisQuarter).open(mei, QDate(2026, 1, 2)));
    ASSERT_EQ(by({FigureKey::Quarter}).size(), 1u);
    EXPECT_FALSE(by({FigureKey::Quarter}).front().open);
    EXPECT_EQ(by({FigureKey::Rep, FigureKey::Quarter}).front().keys,
              (QStringList{mei, QStringLiteral("2026-Q1")}));
}

TEST_F(FiguresOf, ARepWithOpenDealsOnlyHasNoRate) {
    take(DealsFile().open(mei, QDate(2026, 1, 2)));
    ASSERT_EQ(by({FigureKey::Rep}).size(), 1u);
    EXPECT_FALSE(by({FigureKey::Rep}).front().rate);
    EXPECT_EQ(by({FigureKey::Rep}).front().deals, DealCount{});
}

TEST_F(FiguresOf, CurrenciesAreNeverAddedUp) {
    import(write(QStringLiteral("deals.csv"),
                 "Opportunity ID,Owner,Stage,Close Date,Amount,Currency\n"
                 "A1,Mei Tanaka,Won,2026-01-05,100,USD\n"
                 "A2,Mei Tanaka,Won,2026-01-05,100,EUR\n"
                 "A3,Mei Tanaka,Lost,2026-01-05,100,EUR\n"));
    const std::vector<CloseRateFigure> figures = by({FigureKey::Rep});
    ASSERT_EQ(figures.size(), 2u);
    EXPECT_EQ(figures[0].currency, QStringLiteral("EUR"));
    EXPECT_EQ(figures[0].deals, (DealCount{1, 1}));
    EXPECT_EQ(figures[1].currency, QStringLiteral("USD"));
    EXPECT_EQ(figures[1].wonValueMinor, 10'000);
}

TEST_F(FiguresOf, TheSumOverRepsIsTheTotal) {
    take(DealsFile().decided(mei, 13, 7, since).decided(jonas, 5, 30, since).decided(ana, 1, 0, since));
    DealCount sum;
    for (const CloseRateFigure& figure : by({FigureKey::Rep})) sum += figure.deals;
    EXPECT_EQ(sum, (DealCount{19, 37}));
    EXPECT_EQ(by({}).front().deals, sum);
    DealCount overQuarters;
    for (const CloseRateFigure& figure : by({FigureKey::Rep, FigureKey::Quarter}))
        overQuarters += figure.deals;
    EXPECT_EQ(overQuarters, sum);
}

TEST_F(FiguresOf, EngagementOfARepIsThatOfTheRepsPage) {
    members.addNames({mei, jonas}, {}, today);
    conversations.log(oneToOne(idOf(mei), today.addDays(-3)), today);
    for (const EngagementFigure& figure : Figures(workspace).engagementByRep(today)) {
        if (figure.name == mei) EXPECT_EQ(figure.week, profile(mei).engagement);
        if (figure.name == jonas) {
            EXPECT_EQ(figure.week.state, EngagementState::NoRecord);
            EXPECT_FALSE(figure.week.score);
        }
    }
    EXPECT_EQ(Figures(workspace).engagementByRep(today).size(), 3u) << "the leader's own, and two reps";
    EXPECT_EQ(Figures(workspace).engagementByWeek(today).back().week,
              Figures(workspace).engagementByRep(today).front().week);
}

}  // namespace headroom
