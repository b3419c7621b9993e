// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/growth_series.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace headroom {

namespace {

constexpr int mostGridLines = 5;
constexpr double smallestDot = 2.5, largestDot = 7;
constexpr int decidedOfLargestDot = 30;  // or the busiest quarter's

// Percentage points from one grid line to the next.
int gridStep(int low, int high) {
    for (const int step : {10, 20, 25})
        if (high / step - (low + step - 1) / step < mostGridLines) return step;
    return 50;
}

QString shortDay(QDate day) {
    return QLocale().toString(day, GrowthChart::tr("d MMM", "a date format without the year"));
}

// Area of the dot in proportion to the deals it stands on.
double dotRadius(int decided, int most) {
    return std::max(smallestDot, largestDot * std::sqrt(double(decided) / std::max(most, 1)));
}

}  // namespace

GrowthChart::GrowthChart(Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent),
      m_theme(theme),
      m_days(new QValueAxis(this)),
      m_rates(new QValueAxis(this)) {
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_rates, Qt::AlignLeft);
    for (QValueAxis* axis : {m_days, m_rates}) axis->setVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight);
    connect(chart(), &QChart::plotAreaChanged, this, &GrowthChart::plotAreaChanged);
    connect(&theme, &Theme::changed, this, &GrowthChart::applyTheme);
    applyTheme();
}

void GrowthChart::present(const RepProfile& profile, const ProfileSpan& span) {
    m_profile = profile;
    m_span = span;
    m_time = TimeAxis(span);
    m_inspected.reset();
    setAccessibleName(tr("Close rate of %1").arg(profile.rep.called()));
    setAccessibleDescription(wording::growthChart(profile, span));
    m_days->setRange(GrowthSeries::dayStart(span.period.first()), GrowthSeries::dayEnd(span.period.last()));
    m_rates->setRange(profile.scale.low.percent(), profile.scale.high.percent());
    rebuild();
    layOut();
}

void GrowthChart::inspect(std::optional<QDate> day) {
    m_inspected = day;
    viewport()->update();
}

QRectF GrowthChart::plot() const {
    return QRectF(QPointF(geometry::leftGutter, geometry::growthTop),
                  QPointF(width() - geometry::rightGutter, height() - geometry::growthBottom));
}

QString GrowthChart::emptySentence() const {
    if (!m_span.line.empty()) return {};
    const bool anyDecided = std::any_of(m_span.quarters.begin(), m_span.quarters.end(),
                                        [](const QuarterPoint& quarter) { return quarter.rate.has_value(); });
    return anyDecided ? tr("Too few deals to draw a line yet")
                      : tr("No decided deals in this time, so no rate");
}

void GrowthChart::applyTheme() {
    setBackgroundBrush(m_theme.color(Tone::Surface));
    rebuild();
    viewport()->update();
}

void GrowthChart::rebuild() {
    chart()->removeAllSeries();
    GrowthSeries(*chart(), m_theme, m_profile, m_span).add();
}

double GrowthChart::y(Rate rate) const {
    const double low = m_profile.scale.low.share(), high = m_profile.scale.high.share();
    const double share = (rate.share() - low) / (high - low);
    return plot().bottom() - plot().height() * std::clamp(share, 0.0, 1.0);
}

// "Ana now 68 %", on two lines where the name is long.
GutterLabel GrowthChart::labelOfRep(const RatePoint& last) const {
    const QString called = m_profile.rep.called(), rate = wording::percent(last.rate.rate);
    const bool isNow = last.day == m_profile.today;
    const QString together = (isNow ? tr("%1 now %2") : tr("%1 then %2")).arg(called, rate);
    const QFontMetrics metrics(m_theme.font(TypeStyle::CaptionStrong));
    const bool fits = metrics.horizontalAdvance(together) <= geometry::rightGutter - gutterGap;
    GutterLabel label{y(last.rate.rate), {together}, Tone::Rep};
    if (!fits) {
        label.lines = {called, (isNow ? tr("now %1") : tr("then %1")).arg(rate)};
        label.strongLines = 2;
    }
    label.lines << wording::wonOfDecided(last.rate.deals)
                << tr("likely %1").arg(wording::range(last.rate.range));
    return label;
}

void GrowthChart::layOut() {
    const QRectF area = plot();
    if (area.width() < 10 || area.height() < 10) return;
    chart()->setPlotArea(area);
    m_time.setPlot(area.left(), area.right());
    m_labels.clear();
    if (const std::optional<GrowthPlan>& plan = m_profile.plan) {
        const bool isAgreed = plan->startedOn <= m_span.period.last();
        if (isAgreed)
            m_labels.push_back({y(plan->current().potential),
                                {tr("Potential %1").arg(wording::percent(plan->current().potential))},
                                Tone::Potential});
        if (const std::optional<Rate> was = plan->baseline.deals.rate())
            m_labels.push_back({y(*was), {tr("Baseline %1").arg(wording::percent(*was))}, Tone::Text2, 0});
    }
    if (!m_span.line.empty()) m_labels.push_back(labelOfRep(m_span.line.back()));
    if (m_profile.teamRate)
        m_labels.push_back({y(*m_profile.teamRate),
                            {tr("Team %1").arg(wording::percent(*m_profile.teamRate))},
                            Tone::Text2,
                            0});
    placeLabels(m_labels, area.right() + gutterGap, geometry::rightGutter - gutterGap, 0, height());
    viewport()->update();
}

void GrowthChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

void GrowthChart::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
}

void GrowthChart::paintGrid(QPainter& painter) const {
    const QRectF area = plot();
    const int low = int(std::lround(m_profile.scale.low.percent()));
    const int high = int(std::lround(m_profile.scale.high.percent()));
    const int step = gridStep(low, high);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    for (int percent = (low + step - 1) / step * step; percent <= high; percent += step) {
        const QString words =
            percent + step > high ? wording::percent(Rate(percent / 100.0)) : QLocale().toString(percent);
        geometry::paintScaleLine(painter, m_theme, area, y(Rate(percent / 100.0)), words);
    }
    geometry::paintGuides(painter, m_theme, m_time, area.top(), height());
}

void GrowthChart::drawForeground(QPainter* painter, const QRectF&) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintTitle(*painter);
    paintAgreements(*painter);
    paintQuarters(*painter);
    paintNow(*painter);
    paintInspected(*painter);
    paintLabels(*painter, m_theme, m_labels);
}

void GrowthChart::paintTitle(QPainter& painter) const {
    const QRectF area = plot();
    const QRectF line(area.left(), 0, width() - area.left(), gutterLineHeight);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    painter.setPen(m_theme.color(Tone::Text));
    const QString title = tr("Close rate, rolling 13 weeks, with its likely range");
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), title);
    double x = line.left() + painter.fontMetrics().horizontalAdvance(title) + 20;
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const auto say = [&](const QString& words) {
        painter.setPen(m_theme.color(Tone::Text3));
        painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), words);
        x += painter.fontMetrics().horizontalAdvance(words) + 16;
    };
    const auto fits = [&](const QString& words) {
        return x + 20 + painter.fontMetrics().horizontalAdvance(words) <= line.right();
    };
    if (const QString words = tr("a quarter, larger with more deals"); fits(words)) {
        painter.setPen(QPen(m_theme.color(Tone::Surface), 1));
        painter.setBrush(m_theme.color(Tone::Rep));
        painter.drawEllipse(QPointF(x + 5, line.center().y()), 5, 5);
        x += 16;
        say(words);
    }
    if (const QString words = tr("luck alone"); m_profile.plan && fits(words)) {
        painter.fillRect(QRectF(x, line.center().y() - 5, 14, 10), GrowthSeries::luckColor(m_theme));
        x += 20;
        say(words);
    }
}

void GrowthChart::paintAgreements(QPainter& painter) const {
    if (!m_profile.plan) return;
    const QRectF area = plot();
    painter.setFont(m_theme.font(TypeStyle::Caption));
    double free = area.left();  // words further left would cover those before
    const std::vector<PotentialStep>& steps = m_profile.plan->steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!m_span.period.contains(steps[i].agreedOn)) continue;
        const double x = std::round(m_time.start(steps[i].agreedOn)) + .5;
        QPen dotted(m_theme.color(Tone::Text2), 1);
        dotted.setDashPattern({2, 3});
        painter.setPen(dotted);
        painter.drawLine(QPointF(x, geometry::growthTop - 14), QPointF(x, height()));
        const QString words =
            (i == 0 ? tr("Potential agreed, %1") : tr("Raised, %1")).arg(shortDay(steps[i].agreedOn));
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        const bool isLeft = x - 6 - wide >= free;
        const double left = isLeft ? x - 6 - wide : x + 6;
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(QRectF(left, geometry::growthTop - 18, wide + 2, gutterLineHeight),
                         int(Qt::AlignLeft | Qt::AlignVCenter), words);
        free = left + wide + 12;
    }
}

void GrowthChart::paintQuarters(QPainter& painter) const {
    int most = decidedOfLargestDot;
    for (const QuarterPoint& quarter : m_span.quarters)
        if (quarter.rate) most = std::max(most, quarter.rate->deals.decided());
    for (const QuarterPoint& quarter : m_span.quarters) {
        if (!quarter.rate) continue;
        const QDate last = std::min(quarter.period.last(), m_span.period.last());
        const QPointF center((m_time.start(quarter.period.first()) + m_time.end(last)) / 2,
                             y(quarter.rate->rate));
        const double radius = dotRadius(quarter.rate->deals.decided(), most);
        const QColor color = m_theme.color(Tone::Rep);
        painter.setPen(quarter.isComplete ? QPen(m_theme.color(Tone::Surface), 1) : QPen(color, 1.75));
        painter.setBrush(quarter.isComplete ? color : m_theme.color(Tone::Surface));
        painter.drawEllipse(center, radius, radius);
    }
    if (const QString sentence = emptySentence(); !sentence.isEmpty()) {
        painter.setFont(m_theme.font(TypeStyle::Body));
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(plot().adjusted(0, 8, 0, 0), int(Qt::AlignHCenter | Qt::AlignTop), sentence);
    }
}

void GrowthChart::paintNow(QPainter& painter) const {
    const QRectF area = plot();
    if (m_profile.teamRate) {
        const double at = std::round(y(*m_profile.teamRate)) + .5;
        painter.setPen(QPen(m_theme.color(Tone::Baseline), 1.5));
        painter.drawLine(QPointF(area.right() + 1, at), QPointF(area.right() + gutterGap - 3, at));
    }
    if (m_span.line.empty()) return;
    const RatePoint& last = m_span.line.back();
    painter.setPen(QPen(m_theme.color(Tone::Surface), 1.5));
    painter.setBrush(m_theme.color(Tone::Rep));
    painter.drawEllipse(QPointF(m_time.end(last.day), y(last.rate.rate)), 5.5, 5.5);
}

void GrowthChart::paintInspected(QPainter& painter) const {
    if (!m_inspected) return;
    geometry::paintInspected(painter, m_theme, m_time, *m_inspected, plot().top(), height());
    for (const RatePoint& point : m_span.line) {
        if (point.day != *m_inspected) continue;
        painter.setPen(QPen(m_theme.color(Tone::Rep), 2));
        painter.setBrush(m_theme.color(Tone::Surface));
        painter.drawEllipse(QPointF(m_time.end(point.day), y(point.rate.rate)), 4, 4);
    }
}

void GrowthChart::mousePressEvent(QMouseEvent* event) {
    event->ignore();
}
void GrowthChart::mouseMoveEvent(QMouseEvent* event) {
    event->ignore();
}
void GrowthChart::mouseReleaseEvent(QMouseEvent* event) {
    event->ignore();
}
void GrowthChart::mouseDoubleClickEvent(QMouseEvent* event) {
    event->ignore();
}

}  // namespace headroom
