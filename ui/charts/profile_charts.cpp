// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile_charts.h"

#include "core/workspace/profile_wording.h"
#include "ui/charts/engagement_lane.h"
#include "ui/charts/growth_chart.h"

#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

ProfileCharts::ProfileCharts(Theme& theme, QWidget* parent)
    : InspectedChart(theme, parent), m_growth(new GrowthChart(theme)), m_lane(new EngagementLane(theme)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addWidget(m_growth, 27);
    layout->addWidget(m_lane, 22);
    for (QWidget* panel : {static_cast<QWidget*>(m_growth), static_cast<QWidget*>(m_lane)})
        panel->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_growth, &GrowthChart::plotAreaChanged, m_lane, &EngagementLane::alignWith);
}

void ProfileCharts::present(const RepProfile& profile, const ProfileSpan& span) {
    m_span = span;
    m_growth->present(profile, span);
    m_lane->present(profile, span);
    m_lane->alignWith(m_growth->plot());
    setAccessibleName(tr("Growth of %1 and your part in it. Left and right go through the weeks.")
                          .arg(profile.rep.called()));
    setAccessibleDescription(m_growth->accessibleDescription() + QLatin1Char(' ') +
                             m_lane->accessibleDescription());
    inspect({});
}

int ProfileCharts::pointCount() const {
    return (m_span.period.days() + 6) / 7;
}

QDate ProfileCharts::lastDayOf(int week) const {
    return m_span.period.last().addDays(-7 * (pointCount() - 1 - week));
}

std::optional<QDate> ProfileCharts::inspectedWeek() const {
    return inspected() ? std::optional(lastDayOf(*inspected())) : std::nullopt;
}

double ProfileCharts::pointX(int week) const {
    return m_growth->x() + m_growth->timeAxis().end(lastDayOf(week));
}

QStringList ProfileCharts::pointWords(int week) const {
    return wording::weekDetail(m_span, lastDayOf(week));
}

// Between the panels, never over the week it speaks of.
int ProfileCharts::detailTop(int high) const {
    return m_lane->y() - high / 2;
}

void ProfileCharts::onInspected() {
    m_growth->inspect(inspectedWeek());
    m_lane->inspect(inspectedWeek());
}

void ProfileCharts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter);
}

}  // namespace headroom
