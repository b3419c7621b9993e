// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stale.h"

#include <algorithm>
#include <cmath>

namespace headroom {

std::optional<int> staleAfterDays(std::vector<int> agesAtDecision) {
    if (agesAtDecision.empty()) return std::nullopt;
    const size_t rank = size_t(std::ceil(0.9 * double(agesAtDecision.size())));
    const auto at = agesAtDecision.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(agesAtDecision.begin(), at, agesAtDecision.end());
    return *at;
}

}  // namespace headroom
