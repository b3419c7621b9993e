// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sign_flips.h"

#include <QtGlobal>

#include <numeric>

namespace headroom {

double signFlipProbability(const std::vector<double>& differences) {
    constexpr double rounding = 1e-9;
    Q_ASSERT(differences.size() <= 20);
    const double seen = std::accumulate(differences.begin(), differences.end(), 0.0);
    const unsigned ways = 1u << differences.size();
    unsigned strong = 0;
    for (unsigned way = 0; way < ways; ++way) {
        double sum = 0;
        for (size_t i = 0; i < differences.size(); ++i)
            sum += way >> i & 1u ? -differences[i] : differences[i];
        strong += sum >= seen - rounding;
    }
    return double(strong) / ways;
}

}  // namespace headroom
