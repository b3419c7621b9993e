// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_table_model.h"

#include "tests/ui/team/team_values.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class RepTableModelTest : public testing::Test {
protected:
    QModelIndex cell(const QString& name, RepColumn column) const {
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row) {
                const QModelIndex index = model.index(row, int(column), model.index(group, 0));
                if (model.row(index)->name == name) return index;
            }
        ADD_FAILURE() << "no row for " << qPrintable(name);
        return {};
    }
    QString said(const QString& name, RepColumn column) const {
        return cell(name, column).data(Qt::AccessibleTextRole).toString();
    }
    QString shown(const QString& name, RepColumn column) const {
        return cell(name, column).data(Qt::DisplayRole).toString();
    }

    RepTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

const QString tomas = QStringLiteral("Tomas Lindqvist"), renata = QStringLiteral("Renata Okafor"),
              hanna = QStringLiteral("Hanna Sorel"), linYue = QStringLiteral("Lin-Yue Park");

}  // namespace

TEST_F(RepTableModelTest, StaysAProperModelThroughEveryReset) {
    TeamOverview everybodyWaits = test::teamOverview();
    everybodyWaits.upToDate.clear();
    TeamOverview nobodyWaits = test::teamOverview();
    nobodyWaits.needsYourHelp.clear();
    for (const TeamOverview& overview : {test::teamOverview(), everybodyWaits, TeamOverview(), nobodyWaits})
        model.present(overview);  // the tester warns, and a warning fails the test
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(RepTableModelTest, TwoGroupsWithTheLongestWaitFirst) {
    model.present(test::teamOverview());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Needs your help · 2"));
    EXPECT_TRUE(model.isLeadersGroup(model.index(0, 0)));
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Up to date · 2"));
    EXPECT_FALSE(model.isLeadersGroup(model.index(1, 0)));
    EXPECT_EQ(model.firstRep().data().toString(), tomas);
    EXPECT_EQ(model.index(1, 0, model.index(0, 0)).data().toString(), renata);
    EXPECT_EQ(model.index(0, 0, model.index(1, 0)).data().toString(), hanna);
}

TEST_F(RepTableModelTest, AGroupWithNobodyIsAbsent) {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp.clear();
    model.present(overview);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Up to date · 2"));
    model.present({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.firstRep().isValid());
}

TEST_F(RepTableModelTest, ACellSaysTheWholeSentence) {
    model.present(test::teamOverview());
    // 36 of 68, Wilson 90 %: 43 to 63 (look.md's example).
    const QString rates = QStringLiteral(
                              "Tomas Lindqvist, close rate 53 %, likely 43 %% to 63 %, baseline 65 %, "
                              "potential 75 %")
                              .replace(QLatin1String("%%"), QLatin1String("%"));
    const auto plainSpaces = [](QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')); };
    EXPECT_EQ(plainSpaces(said(tomas, RepColumn::Name)), rates);
    EXPECT_EQ(plainSpaces(said(tomas, RepColumn::Range)), rates);
    EXPECT_EQ(
        said(tomas, RepColumn::Conversations),
        QStringLiteral("Last conversation 33 days ago, longer than your rhythm of 14 days, 6 in 13 weeks"));
    EXPECT_EQ(plainSpaces(said(tomas, RepColumn::CloseRate)), QStringLiteral("53 %, won 36 of 68"));
    EXPECT_EQ(said(tomas, RepColumn::Verdict), QStringLiteral("Too early to tell, as of 30 Sep 2025."));
    EXPECT_EQ(said(renata, RepColumn::Potential), QStringLiteral("Agree a potential with Renata"));
    EXPECT_EQ(said(renata, RepColumn::Verdict), QStringLiteral("Said once a potential is agreed"));
    EXPECT_EQ(said(linYue, RepColumn::CloseRate), QStringLiteral("No rate"));
    EXPECT_EQ(said(linYue, RepColumn::Conversations),
              QStringLiteral("Last conversation 1 day ago, within your rhythm of 14 days, 6 in 13 weeks"));
    EXPECT_EQ(said(linYue, RepColumn::Potential),
              QStringLiteral("A potential can be agreed once 20 deals are decided"));
    EXPECT_EQ(said(linYue, RepColumn::OpenDeals), QStringLiteral("3 open deals, 2 stale"));
}

TEST_F(RepTableModelTest, NoDecidedDealsIsNoRateAndNeverZeroPercent) {
    model.present(test::teamOverview());
    EXPECT_EQ(shown(linYue, RepColumn::CloseRate), QStringLiteral("–"));
    EXPECT_FALSE(said(linYue, RepColumn::Name).contains(QLatin1String("0")));
}

TEST_F(RepTableModelTest, OnlyWhatTheLeaderCanDoIsALink) {
    model.present(test::teamOverview());
    EXPECT_TRUE(model.cell(cell(renata, RepColumn::Potential)).isLink);
    EXPECT_FALSE(model.cell(cell(linYue, RepColumn::Potential)).isLink);
    EXPECT_FALSE(model.cell(cell(tomas, RepColumn::Potential)).isLink);
    model.setHasLinks(false);
    EXPECT_FALSE(model.cell(cell(renata, RepColumn::Potential)).isLink);
}

TEST_F(RepTableModelTest, NeverASpeechOfBlameOrARedTone) {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp[0].verdict.kind = VerdictKind::LikelySlipping;
    overview.upToDate[0].isPotentialReached = true;
    overview.upToDate[1].isAway = true;
    model.present(overview);
    for (const QString& name : {tomas, renata, hanna, linYue})
        for (int column = 0; column < repColumnCount; ++column) {
            const RepCell shownCell = model.cell(cell(name, RepColumn(column)));
            EXPECT_NE(shownCell.tone, Tone::AppError);
            for (const char* word : {"missed", "underperform", "failed", "declin", "worst", "rank"})
                EXPECT_FALSE((shownCell.text + shownCell.accessibleText).contains(QLatin1String(word)));
        }
}

TEST_F(RepTableModelTest, NamesAreShownAsTheyWereTyped) {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp[0].name = QStringLiteral("<b>Tomas</b> & <img src=x>");
    model.present(overview);
    EXPECT_EQ(model.firstRep().data().toString(), overview.needsYourHelp[0].name);
    EXPECT_TRUE(
        model.firstRep().data(Qt::AccessibleTextRole).toString().startsWith(overview.needsYourHelp[0].name));
}

TEST_F(RepTableModelTest, TheKeyboardGoesFromRepToRep) {
    model.present(test::teamOverview());
    EXPECT_EQ(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    EXPECT_TRUE(model.flags(model.firstRep()) & Qt::ItemIsSelectable);
    EXPECT_FALSE(model.indexOf(RepId{99}).isValid());
    EXPECT_EQ(model.indexOf(RepId{3}), cell(hanna, RepColumn::Name));
}

}  // namespace headroom
