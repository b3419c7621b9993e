// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ranks.h"

#include <algorithm>
#include <numeric>

namespace headroom {

std::vector<double> ranksOf(const std::vector<double>& values) {
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t past = first;
        while (past < order.size() && values[order[past]] == values[order[first]]) ++past;
        for (size_t i = first; i < past; ++i) ranks[order[i]] = double(first + past + 1) / 2;
        first = past;
    }
    return ranks;
}

}  // namespace headroom
