// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

// The rank of each value among all, 1 the smallest; equal values share the mean of their ranks.
std::vector<double> ranksOf(const std::vector<double>& values);

}  // namespace headroom
