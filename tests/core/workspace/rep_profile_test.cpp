// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "tests/core/workspace/test_store.h"

#include <cmath>

namespace headroom {

namespace {

class ProfileOfARep : public test::TestStore {
protected:
    // A deal every `every` days back from today, `won` of each ten won.
    QByteArray deals(const QByteArray& owner, int count, int every, int won) const {
        QByteArray rows;
        for (int i = 0; i < count; ++i) {
            const QByteArray day = today.addDays(-i * every).toString(Qt::ISODate).toLatin1();
            rows += owner + QByteArray::number(i) + "," + owner + "," + (i * 7 % 10 < won ? "Won" : "Lost") +
                    "," + day + "," + day + ",100\n";
        }
        return rows;
    }
    RepId take(const QByteArray& rows, const char* name) {
        import(write(QStringLiteral("deals.csv"),
                     "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n" + rows));
        for (const Rep& rep : workspace.reps())
            if (rep.name == QLatin1String(name)) return rep.id;
        return {};
    }
    void talk(RepId rep, QDate day, int minutes, ConversationKind kind = ConversationKind::OneToOne) {
        Conversation held;
        held.reps = {rep};
        held.kind = kind;
        held.heldOn = day;
        held.minutes = minutes;
        held.sharedNotes = QStringLiteral("First questions");
        conversations.log(held, today);
    }
};

}  // namespace

TEST_F(ProfileOfARep, HoldsEveryQuarterOfItsTimeAndTheMinutesInEach) {
    const RepId mei = take(deals("Mei", 60, 6, 4), "Mei");
    talk(mei, today.addDays(-10), 30);
    talk(mei, today.addDays(-100), 45);
    talk(mei, today.addDays(-101), 60, ConversationKind::TeamMeeting);
    const ProfileSpan span = workspace.repProfile(mei, today).recent;
    ASSERT_GE(span.quarters.size(), 4u);
    EXPECT_EQ(span.quarters.front().period.first(), span.period.first());
    for (size_t i = 1; i < span.quarters.size(); ++i)
        EXPECT_EQ(span.quarters[i].period.first(), span.quarters[i - 1].period.last().addDays(1));
    EXPECT_FALSE(span.quarters.back().isComplete);
    EXPECT_EQ(span.quarters.back().minutes, 30);
    EXPECT_EQ(span.quarters[span.quarters.size() - 2].minutes, 45) << "a team meeting coaches nobody";
    EXPECT_TRUE(span.quarters.back().engagement);
    EXPECT_FALSE(span.quarters.front().engagement) << "nothing was on record then";
    EXPECT_FALSE(span.minutes.back().isComplete);
    EXPECT_TRUE(span.minutes[span.minutes.size() - 2].isComplete);
}

TEST_F(ProfileOfARep, HasNoLineUnderTwentyDecidedDeals) {
    const RepId mei = take(deals("Mei", 19, 6, 4), "Mei");
    EXPECT_TRUE(workspace.repProfile(mei, today).recent.line.empty());
    take(deals("Mei", 20, 6, 4), "Mei");
    EXPECT_FALSE(workspace.repProfile(mei, today).recent.line.empty());
}

TEST_F(ProfileOfARep, LeavesWeeksWithoutARateOut) {
    // Two busy seasons with a year of nothing between them.
    QByteArray rows = deals("Mei", 30, 3, 4);
    for (int i = 0; i < 30; ++i) {
        const QByteArray day = today.addDays(-500 - i * 3).toString(Qt::ISODate).toLatin1();
        rows += "X" + QByteArray::number(i) + ",Mei,Won," + day + "," + day + ",100\n";
    }
    const std::vector<RatePoint> line = workspace.repProfile(take(rows, "Mei"), today).recent.line;
    qint64 widest = 0;
    for (size_t i = 1; i < line.size(); ++i) widest = std::max(widest, line[i - 1].day.daysTo(line[i].day));
    EXPECT_GT(widest, 200);
}

TEST_F(ProfileOfARep, SharesOneScaleWithTheTeam) {
    const RepId mei = take(deals("Mei", 200, 4, 3) + deals("Ola", 200, 4, 8) + deals("Kim", 2, 9, 10), "Mei");
    const RepProfile a = workspace.repProfile(mei, today);
    RepProfile b;
    for (const Rep& rep : workspace.reps())
        if (rep.name == QLatin1String("Ola")) b = workspace.repProfile(rep.id, today);
    EXPECT_EQ(a.scale, b.scale);
    EXPECT_LE(a.scale.low.share(), a.closeRate->range.low.share());
    EXPECT_GE(a.scale.high.share(), b.closeRate->range.high.share());
    for (const Rate edge : {a.scale.low, a.scale.high})
        EXPECT_NEAR(10 * edge.share(), std::round(10 * edge.share()), 1e-9);
}

TEST_F(ProfileOfARep, TellsHeadroomFromTheRateOnDisplay) {
    const RepId mei = take(deals("Mei", 80, 5, 3), "Mei");
    EXPECT_FALSE(workspace.repProfile(mei, today).headroom);
    EXPECT_TRUE(workspace.repProfile(mei, today).canAgreePotential);
    plans.agree(mei, Rate(0.6), {}, today);
    const RepProfile profile = workspace.repProfile(mei, today);
    ASSERT_TRUE(profile.headroom && profile.closeRate);
    EXPECT_DOUBLE_EQ(*profile.headroom, 0.6 - profile.closeRate->rate.share());
    EXPECT_FALSE(profile.canAgreePotential);
    EXPECT_TRUE(wording::headroom(profile).endsWith(QLatin1String("points of headroom left.")));
}

TEST_F(ProfileOfARep, SaysWhereASuggestionComesFrom) {
    // Alone there is no team to learn from.
    const RepId mei = take(deals("Mei", 80, 5, 3), "Mei");
    EXPECT_EQ(workspace.potentialOffer(mei, today).suggestion->reason, PotentialReason::FivePointsAboveNow);
    take(deals("Mei", 80, 5, 3) + deals("Ola", 80, 5, 8) + deals("Kim", 80, 5, 6), "Mei");
    EXPECT_EQ(workspace.potentialOffer(mei, today).suggestion->reason, PotentialReason::BestOfTheTeam);
}

TEST_F(ProfileOfARep, RefusesBeforeAndWhileAgreeingWithTheSameWords) {
    const RepId mei = take(deals("Mei", 80, 5, 3), "Mei");
    const PotentialOffer offer = workspace.potentialOffer(mei, today);
    EXPECT_TRUE(refusalToAgree(offer, Rate(0.5)).isEmpty());
    EXPECT_FALSE(refusalToCorrect(offer, Rate(0.5)).isEmpty());
    const QString refusal = refusalToAgree(offer, Rate(0.31));
    try {
        plans.agree(mei, Rate(0.31), {}, today);
        ADD_FAILURE() << "agreed";
    } catch (const Error& error) {
        EXPECT_EQ(error.sentence(), refusal);
    }
}

TEST_F(ProfileOfARep, SaysWhatAWeekHeld) {
    const RepId mei = take(deals("Mei", 80, 5, 3), "Mei");
    talk(mei, today.addDays(-1), 30);
    const ProfileSpan span = workspace.repProfile(mei, today).recent;
    const QStringList said = wording::weekDetail(span, today);
    EXPECT_EQ(said.front(), QLatin1String("Week of 16 Mar 2026"));
    EXPECT_TRUE(said.contains(QLatin1String("30 minutes of coaching in this week")));
    EXPECT_TRUE(said.contains(QLatin1String("Tue 17 Mar: 1:1, 30 min")));
    const QStringList before = wording::weekDetail(span, today.addDays(-60));
    for (const QString& line : before)
        EXPECT_FALSE(line.contains(QLatin1String("minutes"))) << qPrintable(line);
}

TEST(ProfileWords, SayTheVerdictWithItsDay) {
    RepProfile profile;
    profile.lastDecision = QDate(2026, 3, 1);
    profile.plan = GrowthPlan{};
    profile.growth.baseline.deals = {20, 60};
    profile.growth.now = WindowCount{Period(), {14, 26}};
    profile.growth.change = Change{0.04, -0.03, 0.11};
    profile.growth.smallestVisible = 0.22;
    profile.verdict = {VerdictKind::TooEarly, QDate(2025, 12, 31), 40};
    EXPECT_EQ(
        wording::repFinding(profile),
        QStringLiteral("14 of 40 against a baseline of 20 of 80. Best estimate +4 points (4 in 5: \u22123 to "
                       "+11). Too early to tell, as of 31 Dec 2025."));
    EXPECT_EQ(wording::smallestVisible(profile),
              QLatin1String("With this many deals only changes of about 22 points could be seen."));
}

TEST(ProfileWords, SayHowOften) {
    EXPECT_EQ(wording::rhythm(7), QLatin1String("every week"));
    EXPECT_EQ(wording::rhythm(14), QLatin1String("every two weeks"));
    EXPECT_EQ(wording::rhythm(10), QLatin1String("every 10 days"));
    EXPECT_EQ(wording::sinceLast(std::nullopt), QLatin1String("no conversation logged yet"));
    EXPECT_EQ(wording::sinceLast(1), QLatin1String("last spoke yesterday"));
}

}  // namespace headroom
