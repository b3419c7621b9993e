// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_series.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>

namespace headroom {

namespace {

QColor translucent(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

// The line cut where a week is missing: nothing is drawn over a time that has no rate.
std::vector<std::vector<RatePoint>> runsOf(const std::vector<RatePoint>& line) {
    std::vector<std::vector<RatePoint>> runs;
    for (const RatePoint& point : line) {
        if (runs.empty() || runs.back().back().day.daysTo(point.day) > 7) runs.emplace_back();
        runs.back().push_back(point);
    }
    return runs;
}

}  // namespace

GrowthSeries::GrowthSeries(QChart& chart, const Theme& theme, const RepProfile& profile,
                           const ProfileSpan& span)
    : m_chart(chart), m_theme(theme), m_profile(profile), m_span(span) {}

double GrowthSeries::dayStart(QDate day) {
    return double(day.toJulianDay());
}
double GrowthSeries::dayEnd(QDate day) {
    return dayStart(day) + 1;
}

QColor GrowthSeries::luckColor(const Theme& theme) {
    return translucent(theme.color(Tone::NeutralMark), theme.isDark() ? 0.30f : 0.20f);
}

// From the back to the front.
void GrowthSeries::add() {
    addLuck();
    addLine();
    addBaseline();
    addPotential();
}

void GrowthSeries::show(QAbstractSeries* series) {
    m_chart.addSeries(series);
    for (QAbstractAxis* axis : m_chart.axes()) series->attachAxis(axis);
}

QLineSeries* GrowthSeries::newLine(const QString& name, const QPen& pen) {
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPen(pen);
    return line;
}

QAreaSeries* GrowthSeries::newBand(const QString& name, QLineSeries* upper, QLineSeries* lower,
                                   const QColor& color) {
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setName(name);
    band->setPen(Qt::NoPen);
    band->setBrush(color);
    return band;
}

void GrowthSeries::addLuck() {
    const QColor color = luckColor(m_theme);
    QLineSeries *upper = nullptr, *lower = nullptr;
    const auto finish = [&] {
        if (!upper) return;
        QAreaSeries* band = newBand(QStringLiteral("luck"), upper, lower, color);
        show(band);
        upper = lower = nullptr;
    };
    for (const QuarterPoint& quarter : m_span.quarters) {
        if (!quarter.luck) {
            finish();
            continue;
        }
        if (!upper) {
            upper = newLine({}, Qt::NoPen);
            lower = newLine({}, Qt::NoPen);
        }
        const double first = dayStart(quarter.period.first());
        const double last = dayEnd(std::min(quarter.period.last(), m_span.period.last()));
        *upper << QPointF(first, quarter.luck->high.percent()) << QPointF(last, quarter.luck->high.percent());
        *lower << QPointF(first, quarter.luck->low.percent()) << QPointF(last, quarter.luck->low.percent());
    }
    finish();
}

void GrowthSeries::addLine() {
    const QPen pen(m_theme.color(Tone::Rep), 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const std::vector<RatePoint>& run : runsOf(m_span.line)) {
        QLineSeries* line = newLine(QStringLiteral("rate"), pen);
        QLineSeries *upper = newLine({}, Qt::NoPen), *lower = newLine({}, Qt::NoPen);
        for (const RatePoint& point : run) {
            const double x = dayEnd(point.day);
            line->append(x, point.rate.rate.percent());
            upper->append(x, point.rate.range.high.percent());
            lower->append(x, point.rate.range.low.percent());
        }
        QAreaSeries* band =
            newBand(QStringLiteral("range"), upper, lower, translucent(m_theme.color(Tone::RepBand), 0.72f));
        show(band);
        show(line);
    }
}

void GrowthSeries::addBaseline() {
    if (!m_profile.plan || !m_profile.plan->baseline.deals.rate()) return;
    const Baseline& baseline = m_profile.plan->baseline;
    if (baseline.period.first() > m_span.period.last()) return;
    QLineSeries* line = newLine(QStringLiteral("baseline"),
                                QPen(m_theme.color(Tone::Baseline), 1.25, Qt::SolidLine, Qt::FlatCap));
    const QDate first = std::max(baseline.period.first(), m_span.period.first());
    line->append(dayStart(first), baseline.deals.rate()->percent());
    line->append(dayEnd(m_span.period.last()), baseline.deals.rate()->percent());
    show(line);
}

void GrowthSeries::addPotential() {
    if (!m_profile.plan) return;
    QPen pen(m_theme.color(Tone::Potential), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3.5, 2});
    QLineSeries* step = newLine(QStringLiteral("potential"), pen);
    const std::vector<PotentialStep>& steps = m_profile.plan->steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        const QDate from = std::max(steps[i].agreedOn, m_span.period.first());
        const double until = i + 1 < steps.size()
                                 ? dayStart(std::max(steps[i + 1].agreedOn, m_span.period.first()))
                                 : dayEnd(m_span.period.last());
        if (from > m_span.period.last() || until <= dayStart(from)) continue;
        step->append(dayStart(from), steps[i].potential.percent());
        step->append(std::min(until, dayEnd(m_span.period.last())), steps[i].potential.percent());
    }
    show(step);
}

}  // namespace headroom
