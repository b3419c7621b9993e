// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/team_lanes.h"

#include "core/workspace/mirror_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/level_line.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

constexpr double leftRoom = geometry::leftGutter, rightRoom = 124, titleRoom = 20, laneGap = 8,
                 ticksRoom = 19;

ProfileSpan spanOf(const EngagementGrowth& growth) {
    ProfileSpan span;
    span.period = growth.period;
    for (const GrowthQuarter& quarter : growth.quarters) {
        span.quarters.emplace_back();
        span.quarters.back().period = quarter.period;
        span.quarters.back().quarter = quarter.quarter;
    }
    return span;
}

}  // namespace

TeamLanes::TeamLanes(Theme& theme, QWidget* parent) : InspectedChart(theme, parent) {
    setAccessibleName(
        tr("The team\u2019s close rate and your engagement. Left and right go through the quarters."));
}

void TeamLanes::present(const EngagementGrowth& growth) {
    m_growth = growth;
    m_time = TimeAxis(spanOf(growth));
    setAccessibleDescription(wording::growthAndEngagement(growth) + QLatin1Char(' ') +
                             wording::engagementLink(growth));
    inspect({});
    layOut();
}

double TeamLanes::laneHeight() const {
    return std::max(20.0, (height() - 2 * titleRoom - laneGap - ticksRoom) / 2);
}

QRectF TeamLanes::ratePlot() const {
    return QRectF(leftRoom, titleRoom, std::max(10.0, width() - leftRoom - rightRoom), laneHeight());
}

QRectF TeamLanes::levelPlot() const {
    return ratePlot().translated(0, laneHeight() + laneGap + titleRoom);
}

double TeamLanes::rateY(Rate rate) const {
    const double low = m_growth.scale.low.share(), high = m_growth.scale.high.share();
    return ratePlot().bottom() -
           ratePlot().height() * std::clamp((rate.share() - low) / (high - low), 0.0, 1.0);
}

double TeamLanes::pointX(int quarter) const {
    const Period& period = m_growth.quarters[size_t(quarter)].period;
    return (m_time.start(period.first()) + m_time.end(std::min(period.last(), m_growth.period.last()))) / 2;
}

QStringList TeamLanes::pointWords(int quarter) const {
    return wording::growthQuarter(m_growth.quarters[size_t(quarter)]);
}

void TeamLanes::layOut() {
    m_time.setPlot(ratePlot().left(), ratePlot().right());
    m_labels.clear();
    const double x = ratePlot().right() + gutterGap, wide = rightRoom - gutterGap;
    std::vector<GutterLabel> rates, levels;
    for (const GrowthQuarter& quarter : m_growth.quarters)
        if (quarter.averageRate)
            rates = {{rateY(*quarter.averageRate),
                      {tr("Team %1").arg(wording::percent(*quarter.averageRate)),
                       quarter.isComplete ? wording::growthQuarter(quarter).front() : tr("quarter so far")},
                      Tone::Rep}};
    placeLabels(rates, x, wide, 0, ratePlot().bottom() + laneGap);
    if (!m_growth.engagement.empty()) {
        const EngagementWeek& last = m_growth.engagement.back();
        const LevelLine line(m_growth.engagement, m_time, levelPlot());
        if (const std::optional<double> level = shownLevel(last))
            levels.push_back(
                {line.y(*level),
                 {tr("You %1", "an engagement level").arg(QLocale().toString(std::lround(*level)))},
                 Tone::Leader});
        else
            levels.push_back({levelPlot().center().y(),
                              {last.state == EngagementState::Away ? tr("away") : tr("no record")},
                              Tone::Text3,
                              0});
    }
    placeLabels(levels, x, wide, levelPlot().top() - titleRoom, height());
    m_labels = rates;
    m_labels.insert(m_labels.end(), levels.begin(), levels.end());
    update();
}

void TeamLanes::resizeEvent(QResizeEvent* event) {
    InspectedChart::resizeEvent(event);
    layOut();
}

void TeamLanes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    geometry::paintGuides(painter, theme(), m_time, ratePlot().top(), height() - ticksRoom + 2);
    paintRates(painter);
    paintLevels(painter);
    geometry::paintTickWords(painter, theme(), m_time, height() - gutterLineHeight);
    paintLabels(painter, theme(), m_labels);
    paintFocus(painter);
}

void TeamLanes::paintRates(QPainter& painter) const {
    geometry::paintLaneTitle(painter, theme(), ratePlot(), titleRoom, tr("Average close rate by quarter"));
    const Rate middle((m_growth.scale.low.share() + m_growth.scale.high.share()) / 2);
    for (const Rate rate : {m_growth.scale.low, middle, m_growth.scale.high})
        geometry::paintScaleLine(painter, theme(), ratePlot(), rateY(rate), wording::percent(rate));
    const QColor color = theme().color(Tone::Rep);
    std::optional<QPointF> before;
    std::vector<std::pair<QPointF, bool>> dots;
    for (int i = 0; i < pointCount(); ++i) {
        const GrowthQuarter& quarter = m_growth.quarters[size_t(i)];
        if (!quarter.averageRate) {
            before.reset();
            continue;
        }
        const QPointF place(pointX(i), rateY(*quarter.averageRate));
        painter.setPen(QPen(color, 1.75, quarter.isComplete ? Qt::SolidLine : Qt::DotLine));
        if (before) painter.drawLine(*before, place);
        before = place;
        dots.emplace_back(place, quarter.isComplete);
    }
    for (const auto& [place, isComplete] : dots) {
        painter.setPen(QPen(color, 1.75));
        painter.setBrush(isComplete ? color : theme().color(Tone::Surface));
        painter.drawEllipse(place, 4, 4);
    }
    if (!dots.empty()) return;
    painter.setPen(theme().color(Tone::Text3));
    painter.drawText(ratePlot(), Qt::AlignCenter, tr("No decided deals in this time, so no rate"));
}

void TeamLanes::paintLevels(QPainter& painter) const {
    geometry::paintLaneTitle(painter, theme(), levelPlot(), titleRoom, tr("Your engagement level, 0 to 100"));
    const LevelLine line(m_growth.engagement, m_time, levelPlot());
    for (const int level : {0, 50, 100})
        geometry::paintScaleLine(painter, theme(), levelPlot(), line.y(level), QLocale().toString(level));
    if (m_growth.engagement.empty()) {
        painter.setPen(theme().color(Tone::Text3));
        painter.drawText(levelPlot(), Qt::AlignCenter, tr("No record: nothing logged in this time"));
    }
    line.paint(painter, theme());
    if (inspected())
        geometry::paintInspected(painter, theme(), m_time, m_time.dayAt(pointX(*inspected())),
                                 ratePlot().top(), height() - ticksRoom);
}

}  // namespace headroom
