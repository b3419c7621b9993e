// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/close_rate.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace headroom {

std::optional<CloseRate> closeRate(DealCount deals) {
    const std::optional<Rate> rate = deals.rate();
    if (!rate) return std::nullopt;
    return CloseRate{deals, *rate, wilsonRange(deals.won, deals.decided())};
}

RateRange wilsonRange(int won, int decided, double confidence) {
    Q_ASSERT(0 <= won && won <= decided && decided > 0);
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2);
    const double n = decided;
    const double p = won / n;
    const double shrink = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / shrink;
    const double half = z / shrink * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {Rate(std::max(0.0, centre - half)), Rate(std::min(1.0, centre + half))};
}

RateRange jeffreysRange(int won, int decided, double confidence) {
    Q_ASSERT(0 <= won && won <= decided && decided > 0);
    const boost::math::beta_distribution<double> posterior(won + 0.5, decided - won + 0.5);
    const double tail = (1 - confidence) / 2;
    return {Rate(won == 0 ? 0.0 : boost::math::quantile(posterior, tail)),
            Rate(won == decided ? 1.0 : boost::math::quantile(posterior, 1 - tail))};
}

}  // namespace headroom
