// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/reorderings.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace headroom {

namespace {

constexpr int drawn = 1999;
constexpr std::mt19937_64::result_type seed = 20170101;

// Written out, as std::shuffle gives another order with another library.
void shuffle(std::vector<size_t>& order, std::mt19937_64& random) {
    for (size_t left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
}

}  // namespace

double shareOfOrders(size_t length, size_t allUpTo,
                     const std::function<bool(const std::vector<size_t>& order)>& isAsStrong) {
    std::vector<size_t> order(length);
    std::iota(order.begin(), order.end(), size_t(0));
    int tried = 0, strong = 0;
    if (length <= allUpTo) {
        do {
            ++tried;
            strong += isAsStrong(order);
        } while (std::next_permutation(order.begin(), order.end()));
        return double(strong) / tried;
    }
    std::mt19937_64 random(seed);
    for (; tried < drawn; ++tried) {
        shuffle(order, random);
        strong += isAsStrong(order);
    }
    return double(1 + strong) / (1 + drawn);
}

}  // namespace headroom
