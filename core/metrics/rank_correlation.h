// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace headroom {

// How far two figures rise and fall together, by ranks alone.
struct RankCorrelation {
    double rho = 0;      // -1 to 1
    double greater = 0;  // probability that chance gives a rho as high or higher

    static constexpr int pairsNeeded = 8;  // before the team's quarters are spoken of
    bool operator==(const RankCorrelation&) const = default;
};

// Spearman's rho of pairs, ties with their mean ranks; the probability from all orders up to 9 pairs, from
// 1,999 drawn ones beyond. None when one of the two never varies. Requires as many x as y. [spearman_*]
std::optional<RankCorrelation> rankCorrelation(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace headroom
