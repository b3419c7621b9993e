// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace headroom {

// A share between 0 and 1, both included. A rate of nothing is no rate: std::optional<Rate>.
class Rate {
public:
    // Requires 0 <= share <= 1.
    explicit Rate(double share);

    static std::optional<Rate> parse(double share);

    double share() const { return m_share; }
    double percent() const { return 100 * m_share; }
    auto operator<=>(const Rate&) const = default;

private:
    double m_share;
};

// A rate and the range it likely lies in.
struct RateRange {
    Rate low;
    Rate high;
    bool operator==(const RateRange&) const = default;
};

}  // namespace headroom
