// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

class AgreeingPotentials : public test::TestStore {
protected:
    // `won` and `lost` deals spread over the days before `until`.
    QByteArray deals(const char* prefix, int won, int lost, QDate until) const {
        QByteArray rows;
        for (int i = 0; i < won + lost; ++i) {
            const QByteArray day = until.addDays(-i * 3).toString(Qt::ISODate).toLatin1();
            rows += QByteArray(prefix) + QByteArray::number(i) + ",Mei Tanaka," +
                    (i % (won + lost) < won ? "Won" : "Lost") + "," + day + "," + day + ",100\n";
        }
        return rows;
    }
    RepId withDeals(int won, int lost, QDate until) {
        import(write(
            QStringLiteral("deals.csv"),
            "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n" + deals("A", won, lost, until)));
        return workspace.reps().front().id;
    }
};

TEST_F(AgreeingPotentials, FreezesTheBaseline) {
    const RepId mei = withDeals(20, 60, today);
    const PotentialOffer offer = workspace.potentialOffer(mei, today);
    EXPECT_EQ(offer.baseline.deals, (DealCount{20, 60}));
    ASSERT_TRUE(offer.suggestion);
    EXPECT_GT(offer.suggestion->rate.share(), 0.25);

    plans.agree(mei, Rate(0.40), QStringLiteral("Her best quarter"), today);
    const QDate later = today.addDays(40);
    import(write(QStringLiteral("deals.csv"), "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n" +
                                                  deals("A", 20, 60, today) + deals("B", 10, 2, later)));
    const RepProfile profile = workspace.repProfile(mei, later);
    ASSERT_TRUE(profile.plan);
    EXPECT_EQ(profile.plan->baseline, offer.baseline);
    EXPECT_FALSE(profile.growth.isProvisional);
    ASSERT_TRUE(profile.growth.now);
    EXPECT_EQ(profile.growth.now->deals, (DealCount{10, 2})) << "never before the plan";
    EXPECT_TRUE(profile.toward);
    EXPECT_EQ(profile.verdict.kind, VerdictKind::NotEnoughDeals);
}

TEST_F(AgreeingPotentials, RefusesWithTheReason) {
    const RepId mei = withDeals(20, 60, today);
    EXPECT_THROW(plans.agree(mei, Rate(0.29), {}, today), Error);
    EXPECT_THROW(plans.correct(mei, Rate(0.40), {}, today), Error);
    plans.agree(mei, Rate(0.40), {}, today);
    EXPECT_THROW(plans.agree(mei, Rate(0.40), {}, today), Error);
    EXPECT_THROW(plans.agree(mei, Rate(0.35), {}, today), Error);
    plans.correct(mei, Rate(0.35), QStringLiteral("A slip of the hand"), today);
    EXPECT_EQ(workspace.repProfile(mei, today).plan->steps.size(), 1u);
    plans.agree(mei, Rate(0.45), {}, today);
    EXPECT_THROW(plans.correct(mei, Rate(0.35), {}, today), Error);
    EXPECT_EQ(workspace.repProfile(mei, today).plan->current().potential, Rate(0.45));
    workspace.undo();
    EXPECT_EQ(workspace.repProfile(mei, today).plan->current().potential, Rate(0.35));
}

TEST_F(AgreeingPotentials, NeedsTwentyDecidedDeals) {
    const RepId mei = withDeals(9, 10, today);
    ASSERT_FALSE(workspace.teamOverview(std::nullopt, today).withoutPotential.front().isAgreeable);
    EXPECT_THROW(plans.agree(mei, Rate(0.9), {}, today), Error);
}

TEST_F(AgreeingPotentials, AnOldExportIsReadUpToItsLastDecision) {
    const QDate last = today.addDays(-400);
    const RepId mei = withDeals(20, 60, last);
    const RepProfile profile = workspace.repProfile(mei, today);
    EXPECT_TRUE(profile.isOldData);
    EXPECT_EQ(profile.figuresDay, last);
    EXPECT_TRUE(profile.closeRate);
    ASSERT_TRUE(profile.lastKnown);
    EXPECT_EQ(profile.lastKnown->period.last(), last);
    EXPECT_FALSE(profile.lastKnown->line.empty());
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    EXPECT_TRUE(team.isOldData);
    EXPECT_TRUE(team.needsYourHelp.front().closeRate);
}

}  // namespace headroom
