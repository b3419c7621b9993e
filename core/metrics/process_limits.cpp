// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/process_limits.h"

#include <cmath>
#include <numeric>

namespace headroom {

std::optional<ProcessLimits> processLimits(const std::vector<double>& inTime) {
    constexpr double threeDeviations = 2.66;  // of single values, in mean moving ranges: 3 / 1.128
    if (inTime.size() < 2) return std::nullopt;
    double moved = 0;
    for (size_t i = 1; i < inTime.size(); ++i) moved += std::abs(inTime[i] - inTime[i - 1]);
    const double half = threeDeviations * moved / double(inTime.size() - 1);
    const double mean = std::accumulate(inTime.begin(), inTime.end(), 0.0) / double(inTime.size());
    return ProcessLimits{mean, mean - half, mean + half};
}

}  // namespace headroom
