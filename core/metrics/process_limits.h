// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace headroom {

// Where a figure usually lies when nothing about it has changed (Wheeler's process behaviour chart).
struct ProcessLimits {
    double mean = 0;
    double low = 0;  // may lie below what the figure can be
    double high = 0;

    bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const ProcessLimits&) const = default;
};

// mean -+ 2.66 * the mean distance of neighbours, of values in the order of time. None under two values.
// [xmr_*]
std::optional<ProcessLimits> processLimits(const std::vector<double>& inTime);

}  // namespace headroom
