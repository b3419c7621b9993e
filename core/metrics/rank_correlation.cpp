// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rank_correlation.h"

#include "core/metrics/ranks.h"
#include "core/metrics/reorderings.h"

#include <cmath>
#include <numeric>

namespace headroom {

namespace {

constexpr size_t allOrdersUpTo = 9;
constexpr double rounding = 1e-9;

std::vector<double> centeredRanks(const std::vector<double>& values) {
    std::vector<double> ranks = ranksOf(values);
    for (double& rank : ranks) rank -= double(values.size() + 1) / 2;
    return ranks;
}

}  // namespace

std::optional<RankCorrelation> rankCorrelation(const std::vector<double>& x, const std::vector<double>& y) {
    const std::vector<double> a = centeredRanks(x), b = centeredRanks(y);
    const double squares = std::inner_product(a.begin(), a.end(), a.begin(), 0.0) *
                           std::inner_product(b.begin(), b.end(), b.begin(), 0.0);
    if (squares < rounding) return std::nullopt;
    const double seen = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    const double greater = shareOfOrders(a.size(), allOrdersUpTo, [&](const std::vector<size_t>& order) {
        double product = 0;
        for (size_t i = 0; i < order.size(); ++i) product += a[order[i]] * b[i];
        return product >= seen - rounding;
    });
    return RankCorrelation{seen / std::sqrt(squares), greater};
}

}  // namespace headroom
