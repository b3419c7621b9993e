// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/charts/process_chart.h"
#include "ui/charts/team_lanes.h"
#include "ui/mirror/coaching_hours_card.h"
#include "ui/mirror/engagement_card.h"
#include "ui/mirror/growth_and_engagement_card.h"
#include "ui/mirror/part_button.h"

#include <QAbstractItemModelTester>
#include <QTableView>

namespace headroom {

class MirrorCards : public test::TestStore {
protected:
    Theme theme{Theme::Mode::Light};

    MirrorCards() {
        const RepId ana = addRep(QStringLiteral("Ana Costa")), mei = addRep(QStringLiteral("Mei Tanaka"));
        for (int week = 1; week < 40; ++week)
            conversations.log(oneToOne(mei, today.addDays(-7 * week - 1), week == 3 ? 400 : 60), today);
        conversations.log(oneToOne(ana, today.addDays(-60)), today);
    }

    MirrorView view() const { return workspace.mirrorView({}, today); }

    static PartButton& button(QWidget& card, const char* name) {
        return *qobject_cast<PartButton*>(test::named(card, QString::fromUtf8(name)));
    }
};

TEST_F(MirrorCards, APartOpensTheRowsBehindItByKeyboardAndClosesThem) {
    EngagementCard card(theme);
    card.present(view().engagement);
    test::show(card, {600, 520});
    EXPECT_FALSE(
        test::visibleTexts(card).join(QLatin1Char('\n')).contains(QLatin1String("Ana Costa: 0 of 2")));
    PartButton& rhythm = button(card, "Rhythm kept");
    rhythm.setFocus();
    QTest::keyClick(&rhythm, Qt::Key_Return);
    EXPECT_TRUE(
        test::visibleTexts(card).join(QLatin1Char('\n')).contains(QLatin1String("Ana Costa: 0 of 2")));
    card.present(view().engagement);
    EXPECT_TRUE(rhythm.isChecked()) << "what is open stays open";
    QTest::keyClick(&rhythm, Qt::Key_Space);
    EXPECT_FALSE(
        test::visibleTexts(card).join(QLatin1Char('\n')).contains(QLatin1String("Ana Costa: 0 of 2")));
}

TEST_F(MirrorCards, APartThatDoesNotCountSaysWhyAndOpensNothing) {
    EngagementCard card(theme);
    card.present(view().engagement);
    test::show(card, {600, 520});
    PartButton& seeing = button(card, "Seeing the work");
    EXPECT_FALSE(seeing.isEnabled());
    EXPECT_TRUE(seeing.accessibleDescription().contains(QLatin1String("no standard is active")));
}

TEST_F(MirrorCards, WithoutARecordThereAreNoParts) {
    EngagementCard card(theme);
    MirrorEngagement none;
    card.present(none);
    test::show(card, {600, 400});
    EXPECT_EQ(test::named(card, QStringLiteral("Rhythm kept")), nullptr);
    EXPECT_TRUE(test::visibleTexts(card).join(QLatin1Char('\n')).contains(QLatin1String("not a zero")));
}

TEST_F(MirrorCards, EveryCardNamesWhatTabReachesAndClipsNothing) {
    EngagementCard engagement(theme);
    CoachingHoursCard hours(theme);
    GrowthAndEngagementCard growth(theme);
    engagement.present(view().engagement);
    hours.present(view().hours);
    growth.present(view().growth);
    for (QWidget* card : {static_cast<QWidget*>(&engagement), static_cast<QWidget*>(&hours),
                          static_cast<QWidget*>(&growth)}) {
        test::show(*card, {620, 420});
        EXPECT_EQ(test::focusableWithoutName(*card), "");
        EXPECT_EQ(test::collisions(*card), "");
    }
}

TEST_F(MirrorCards, TheHoursChartGoesThroughItsWeeksByKeyboard) {
    CoachingHoursCard card(theme);
    card.present(view().hours);
    test::show(card, {700, 360});
    ProcessChart& chart = *card.chart();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.inspected(), 26) << "the running week first";
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.inspected(), 25);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.inspected(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_FALSE(chart.inspected());
}

TEST_F(MirrorCards, TheHoursChartKeepsItsWordsApartAndItsDotsInThePlot) {
    CoachingHoursCard card(theme);
    card.present(view().hours);
    for (const QSize wanted : {QSize(460, 260), QSize(900, 420)}) {
        test::show(card, wanted);
        const ProcessChart& chart = *card.chart();
        ASSERT_FALSE(chart.labels().empty());
        for (size_t i = 0; i < chart.labels().size(); ++i)
            for (size_t j = 0; j < i; ++j)
                EXPECT_FALSE(chart.labels()[i].place.intersects(chart.labels()[j].place));
        for (size_t week = 0; week < 27; ++week)
            EXPECT_TRUE(chart.plot().adjusted(0, 0, 0, 1).contains(chart.place(week)));
    }
}

TEST_F(MirrorCards, AChartTurnsIntoATableAndTakesTheFocusAlong) {
    CoachingHoursCard card(theme);
    card.present(view().hours);
    test::show(card, {700, 360});
    card.chart()->setFocus();
    card.setShowsTable(true);
    auto* table = card.findChild<QTableView*>();
    ASSERT_TRUE(table->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->model()->rowCount(), 27);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::mouseClick(test::named(card, QStringLiteral("Show chart")), Qt::LeftButton);
    EXPECT_FALSE(card.showsTable());
}

TEST_F(MirrorCards, BothLanesShareOneTime) {
    GrowthAndEngagementCard card(theme);
    card.present(view().growth);
    test::show(card, {700, 420});
    EXPECT_DOUBLE_EQ(card.chart()->ratePlot().left(), card.chart()->levelPlot().left());
    EXPECT_DOUBLE_EQ(card.chart()->ratePlot().right(), card.chart()->levelPlot().right());
    EXPECT_LT(card.chart()->ratePlot().bottom(), card.chart()->levelPlot().top());
    EXPECT_TRUE(
        test::visibleTexts(card).join(QLatin1Char('\n')).contains(QLatin1String("Not enough data: 0 of 40")));
}

}  // namespace headroom
