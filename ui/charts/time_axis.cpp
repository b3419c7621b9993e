// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include "core/domain/translation.h"
#include "core/workspace/profile_wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int daysInMonths = 280;

std::vector<TimeTick> monthTicks(const Period& period) {
    std::vector<TimeTick> ticks;
    QDate month(period.first().year(), period.first().month(), 1);
    for (; month <= period.last(); month = month.addMonths(1)) {
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const bool needsYear = ticks.empty() || month.month() == 1;
        ticks.push_back({std::max(month, period.first()),
                         needsYear ? QLocale().toString(month, tr("MMM yyyy", "a date format")) : name,
                         name});
    }
    return ticks;
}

std::vector<TimeTick> quarterTicks(const ProfileSpan& span) {
    std::vector<TimeTick> ticks;
    for (const QuarterPoint& point : span.quarters)
        ticks.push_back({point.period.first(), wording::quarter(point.quarter),
                         tr("Q%1", "a fiscal quarter").arg(point.quarter.number)});
    return ticks;
}

}  // namespace

TimeAxis::TimeAxis(const ProfileSpan& span)
    : m_period(span.period),
      m_ticks(span.period.days() > daysInMonths ? quarterTicks(span) : monthTicks(span.period)) {}

void TimeAxis::setPlot(double left, double right) {
    m_left = left;
    m_right = std::max(right, left + 1);
}

double TimeAxis::start(QDate day) const {
    const double share = double(m_period.first().daysTo(day)) / m_period.days();
    return m_left + (m_right - m_left) * std::clamp(share, 0.0, 1.0);
}

QDate TimeAxis::dayAt(double x) const {
    const double share = std::clamp((x - m_left) / (m_right - m_left), 0.0, 1.0);
    return m_period.first().addDays(std::min(int(std::floor(share * m_period.days())), m_period.days() - 1));
}

double TimeAxis::tickEnd(size_t tick) const {
    return tick + 1 < m_ticks.size() ? start(m_ticks[tick + 1].day) : m_right;
}

}  // namespace headroom
