// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rate_scale.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int weeksCovered = 104;
constexpr int decidedNeeded = 20;  // a window of fewer deals has a range as wide as any axis
constexpr double step = 0.1, shortest = 0.4, rounding = 1e-9;

class Extent {
public:
    void include(Rate rate) {
        m_low = std::min(m_low, rate.share());
        m_high = std::max(m_high, rate.share());
    }
    void include(const RateRange& range) {
        include(range.low);
        include(range.high);
    }
    void include(std::optional<Rate> rate) {
        if (rate) include(*rate);
    }
    void include(const std::optional<GrowthPlan>& plan) {
        if (!plan) return;
        include(plan->baseline.deals.rate());
        for (const PotentialStep& each : plan->steps) include(each.potential);
    }
    void include(const ProfileSpan& span) {
        for (const RatePoint& point : span.line) include(point.rate.rate);
        for (const QuarterPoint& quarter : span.quarters)
            if (quarter.rate) include(quarter.rate->rate);
    }

    // Outward to whole tenths, four of them at least.
    RateRange rounded() const {
        if (m_low > m_high) return {Rate(0), Rate(1)};
        double low = std::max(0.0, std::floor(m_low / step + rounding) * step);
        const double high = std::clamp(std::ceil(m_high / step - rounding) * step, low + shortest, 1.0);
        low = std::max(0.0, std::min(low, high - shortest));
        return {Rate(low), Rate(std::min(1.0, high))};
    }

private:
    double m_low = 1;
    double m_high = 0;
};

}  // namespace

RateRange rateScale(const TeamFacts& team, const RepProfile& profile) {
    Extent extent;
    for (const RepFacts& rep : team.reps) {
        extent.include(rep.plan);
        for (const WindowCount& window : thirteenWeekSeries(rep.history, team.figures.day, weeksCovered))
            if (window.deals.decided() >= decidedNeeded) extent.include(closeRate(window.deals)->range);
    }
    extent.include(profile.recent);
    if (profile.lastKnown) extent.include(*profile.lastKnown);
    extent.include(profile.teamRate);
    return extent.rounded();
}

}  // namespace headroom
