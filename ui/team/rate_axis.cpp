// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rate_axis.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double step = 0.1, shortest = 0.2;

void include(const TeamRow& row, double& low, double& high) {
    const auto widen = [&](Rate rate) {
        low = std::min(low, rate.share());
        high = std::max(high, rate.share());
    };
    if (row.closeRate) {
        widen(row.closeRate->range.low);
        widen(row.closeRate->range.high);
    }
    if (row.baseline) widen(*row.baseline);
    if (row.potential) widen(*row.potential);
}

}  // namespace

RateAxis::RateAxis(const TeamOverview& overview) {
    double low = 1, high = 0;
    for (const TeamRow& row : overview.needsYourHelp) include(row, low, high);
    for (const TeamRow& row : overview.upToDate) include(row, low, high);
    if (low > high) return;
    m_low = std::max(0.0, std::floor(low / step + 1e-9) * step);
    m_high = std::min(1.0, std::ceil(high / step - 1e-9) * step);
    if (m_high - m_low >= shortest) return;
    m_high = std::min(1.0, m_low + shortest);
    m_low = m_high - shortest;
}

std::vector<double> RateAxis::ticks() const {
    const int steps = int(std::lround((m_high - m_low) / step));
    const int stride = (steps + 4) / 5;
    std::vector<double> ticks;
    for (int i = 0; i <= steps && ticks.size() < 5; i += std::max(1, stride))
        ticks.push_back(m_low + i * step);
    return ticks;
}

double RateAxis::x(double share, const QRectF& lane) const {
    return lane.left() + lane.width() * (share - m_low) / (m_high - m_low);
}

QRectF RateAxis::lane(const QRect& cell) {
    return QRectF(cell).adjusted(20, 0, -28, 0);
}

}  // namespace headroom
