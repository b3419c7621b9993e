// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace headroom {

// Whether figures climb or fall over time (Mann-Kendall).
struct Trend {
    double tau = 0;  // -1 each lower than those before, 1 each higher; Kendall's tau-b where values repeat
    double probability = 0;  // that chance alone gives a trend as strong, either way

    static constexpr int answersNeeded = 8;  // before a trend of the true test is spoken of
    bool operator==(const Trend&) const = default;
};

// Of values in the order of time. The probability is the exact share of all orders of the values observed, so
// that repeated values (the true test's three answers) count as what they are; it is built up from groups of
// equal values rather than order by order, for which any number of answers a person can give is small. None
// when nothing varies. [mk8_*]
std::optional<Trend> mannKendall(const std::vector<double>& inTime);

}  // namespace headroom
