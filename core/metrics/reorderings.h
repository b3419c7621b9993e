// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace headroom {

// How often chance alone does as well: the share of the orders of `length` things for which `isAsStrong`
// holds, the order they are in among them. All orders are tried up to a length of `allUpTo`; beyond, 1,999
// drawn with a fixed seed, and the answer is (1 + as strong) / 2000, so that the same records always give the
// same figure.
double shareOfOrders(size_t length, size_t allUpTo,
                     const std::function<bool(const std::vector<size_t>& order)>& isAsStrong);

}  // namespace headroom
