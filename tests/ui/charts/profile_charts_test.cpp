// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile_charts.h"

#include "tests/ui/charts/profile_values.h"
#include "ui/charts/engagement_lane.h"
#include "ui/charts/growth_chart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtTest/QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace headroom {

namespace {

class ChartsOfARep : public testing::Test {
protected:
    void show(const RepProfile& profile, QSize wanted = {800, 430}) {
        charts.resize(wanted);
        charts.present(profile, profile.recent);
        charts.show();
        QCoreApplication::processEvents();
    }

    std::vector<QLineSeries*> lines(const char* name) const {
        std::vector<QLineSeries*> found;
        for (QAbstractSeries* series : charts.growth()->chart()->series())
            if (series->name() == QLatin1String(name))
                if (auto* line = qobject_cast<QLineSeries*>(series)) found.push_back(line);
        return found;
    }

    Theme theme{Theme::Mode::Light};
    ProfileCharts charts{theme};
};

// Where Qt Charts itself puts a day's start, against which our own axis is held.
double drawnX(const GrowthChart& growth, QDate day) {
    return growth.chart()->mapToPosition(QPointF(double(day.toJulianDay()), 20)).x();
}

void expectNoOverlap(const std::vector<GutterLabel>& labels, const QRectF& inside) {
    for (size_t a = 0; a < labels.size(); ++a) {
        EXPECT_TRUE(inside.contains(labels[a].place)) << qPrintable(labels[a].lines.front());
        for (size_t b = a + 1; b < labels.size(); ++b)
            EXPECT_FALSE(labels[a].place.intersects(labels[b].place))
                << qPrintable(labels[a].lines.front()) << " over " << qPrintable(labels[b].lines.front());
    }
}

}  // namespace

TEST_F(ChartsOfARep, HaveOneTimeAxisToThePixel) {
    for (const QSize wanted : {QSize(800, 430), QSize(1013, 391)}) {
        show(test::mei(), wanted);
        const QRectF growth = charts.growth()->chart()->plotArea();
        EXPECT_EQ(growth, charts.growth()->plot());
        for (const QRectF& lane :
             {charts.lane()->levelPlot(), charts.lane()->minutesPlot(), charts.lane()->marksPlot()}) {
            EXPECT_EQ(lane.left() + charts.lane()->x(), growth.left() + charts.growth()->x());
            EXPECT_EQ(lane.right() + charts.lane()->x(), growth.right() + charts.growth()->x());
        }
        for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 3, 15), QDate(2026, 6, 30)})
            EXPECT_NEAR(charts.lane()->timeAxis().start(day), drawnX(*charts.growth(), day), 0.01);
    }
}

TEST_F(ChartsOfARep, LeaveAGapWhereNoWeekHasARate) {
    show(test::mei());
    const std::vector<QLineSeries*> rate = lines("rate");
    ASSERT_EQ(rate.size(), 2u);
    EXPECT_EQ(rate[0]->count() + rate[1]->count(), 18);
    EXPECT_GT(rate[1]->at(0).x() - rate[0]->at(rate[0]->count() - 1).x(), 7);
}

TEST_F(ChartsOfARep, LeaveAGapWhereNothingIsOnRecord) {
    show(test::mei());
    const std::vector<QPolygonF> runs = charts.lane()->levelRuns();
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].size(), 3);
    EXPECT_EQ(runs[1].size(), 3);
}

TEST_F(ChartsOfARep, DrawThePotentialAsAStep) {
    show(test::mei());
    const std::vector<QLineSeries*> potential = lines("potential");
    ASSERT_EQ(potential.size(), 1u);
    const QList<QPointF> points = potential.front()->points();
    ASSERT_EQ(points.size(), 4);
    EXPECT_EQ(points[0], QPointF(double(QDate(2026, 2, 10).toJulianDay()), 40));
    EXPECT_EQ(points[1], QPointF(double(QDate(2026, 5, 12).toJulianDay()), 40));
    EXPECT_EQ(points[2], QPointF(double(QDate(2026, 5, 12).toJulianDay()), 50));
    EXPECT_EQ(points[3], QPointF(double(QDate(2026, 7, 1).toJulianDay()), 50));
    EXPECT_EQ(potential.front()->pen().style(), Qt::CustomDashLine);
}

TEST_F(ChartsOfARep, DrawNoLineOverTooFewDeals) {
    RepProfile profile = test::mei();
    profile.recent.line.clear();
    show(profile);
    EXPECT_TRUE(lines("rate").empty());
    EXPECT_EQ(charts.growth()->emptySentence(), QLatin1String("Too few deals to draw a line yet"));
    for (QuarterPoint& quarter : profile.recent.quarters) quarter.rate.reset();
    show(profile);
    EXPECT_EQ(charts.growth()->emptySentence(), QLatin1String("No decided deals in this time, so no rate"));
}

TEST_F(ChartsOfARep, KeepTheirLabelsApartWhereRatesMeet) {
    RepProfile profile = test::mei();
    profile.teamRate = profile.plan->baseline.deals.rate();
    profile.recent.line.back().rate = *closeRate(DealCount{13, 27});
    profile.plan->steps.back().potential = Rate(0.33);
    for (const int height : {372, 430, 700}) {
        show(profile, {800, height});
        ASSERT_EQ(charts.growth()->labels().size(), 4u);
        expectNoOverlap(charts.growth()->labels(), QRectF(charts.growth()->rect()));
        expectNoOverlap(charts.lane()->labels(), QRectF(charts.lane()->rect()));
    }
}

TEST_F(ChartsOfARep, NameARepWithALongNameInFull) {
    RepProfile profile = test::mei();
    profile.rep.calledName = QStringLiteral("Maximiliana Freudenb");
    show(profile);
    bool isNamed = false;
    for (const GutterLabel& label : charts.growth()->labels())
        isNamed = isNamed || label.lines.front() == profile.rep.calledName;
    EXPECT_TRUE(isNamed);
}

TEST_F(ChartsOfARep, PointAtWeeksByArrowKeys) {
    show(test::mei());
    EXPECT_FALSE(charts.inspectedWeek());
    QTest::keyClick(&charts, Qt::Key_Left);
    EXPECT_EQ(charts.inspectedWeek(), QDate(2026, 6, 30));
    QTest::keyClick(&charts, Qt::Key_Left);
    EXPECT_EQ(charts.inspectedWeek(), QDate(2026, 6, 23));
    QTest::keyClick(&charts, Qt::Key_Home);
    EXPECT_EQ(charts.inspectedWeek(), QDate(2026, 1, 6));
    QTest::keyClick(&charts, Qt::Key_Left);
    EXPECT_EQ(charts.inspectedWeek(), QDate(2026, 1, 6)) << "nothing lies before";
    QTest::keyClick(&charts, Qt::Key_Escape);
    EXPECT_FALSE(charts.inspectedWeek());
}

TEST_F(ChartsOfARep, PointAtTheWeekNearestToTheMouse) {
    show(test::mei());
    const double x = charts.growth()->x() + charts.growth()->timeAxis().end(QDate(2026, 4, 14));
    QTest::mouseMove(&charts, QPoint(int(x) + 2, 300));
    EXPECT_EQ(charts.inspectedWeek(), QDate(2026, 4, 14));
    QTest::mouseMove(&charts, QPoint(3, 300));
    EXPECT_FALSE(charts.inspectedWeek());
}

TEST_F(ChartsOfARep, SurviveAPressOnEmptySpace) {
    show(test::mei());
    for (const QPoint place : {QPoint(5, 5), QPoint(300, 100), QPoint(780, 180)}) {
        QTest::mouseClick(charts.growth()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(charts.growth()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(&charts, Qt::LeftButton, {}, place);
    }
    EXPECT_TRUE(charts.isVisible());
}

TEST_F(ChartsOfARep, SayWhatTheyShow) {
    show(test::mei());
    EXPECT_EQ(charts.growth()->accessibleName(), QLatin1String("Close rate of Mei"));
    EXPECT_TRUE(charts.growth()->accessibleDescription().contains(
        QStringLiteral("Baseline 25\u00a0%, potential 50\u00a0%")));
    EXPECT_EQ(charts.lane()->accessibleName(), QLatin1String("Your engagement with Mei"));
    EXPECT_TRUE(charts.lane()->accessibleDescription().contains(QLatin1String("32 minutes a week")));
}

TEST_F(ChartsOfARep, SwitchThemeInPlace) {
    show(test::mei());
    const QColor light = lines("rate").front()->pen().color();
    theme.setMode(Theme::Mode::Dark);
    EXPECT_NE(lines("rate").front()->pen().color(), light);
    EXPECT_EQ(charts.growth()->chart()->plotArea(), charts.growth()->plot());
    theme.setMode(Theme::Mode::Light);
}

}  // namespace headroom
