// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/trend.h"

#include <cmath>
#include <map>

namespace headroom {

namespace {

using Shares = std::vector<double>;  // of all orders, by how many pairs stand the wrong way round

// The share of the ways to mix `group` equal values among `others` smaller ones, by how many pairs then fall
// in time: the Gaussian binomial coefficient's terms over their sum, by q-Pascal's rule.
Shares mixed(size_t others, size_t group) {
    std::vector<Shares> row{Shares{1}};  // by how many of the group are placed, among none of the others
    row.resize(group + 1, Shares{1});
    for (size_t other = 1; other <= others; ++other)
        for (size_t placed = 1; placed <= group; ++placed) {
            // The last in time is one of the others, and falls from each of the group before it; or it is
            // not.
            const double lastIsOther = double(other) / double(other + placed);
            Shares shares(other * placed + 1, 0.0);
            for (size_t falls = 0; falls < row[placed].size(); ++falls)
                shares[falls + placed] += lastIsOther * row[placed][falls];
            for (size_t falls = 0; falls < row[placed - 1].size(); ++falls)
                shares[falls] += (1 - lastIsOther) * row[placed - 1][falls];
            row[placed] = std::move(shares);
        }
    return row[group];
}

Shares together(const Shares& a, const Shares& b) {
    Shares sum(a.size() + b.size() - 1, 0.0);
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t j = 0; j < b.size(); ++j) sum[i + j] += a[i] * b[j];
    return sum;
}

}  // namespace

std::optional<Trend> mannKendall(const std::vector<double>& inTime) {
    std::map<double, size_t> groups;
    for (const double value : inTime) ++groups[value];
    if (groups.size() < 2) return std::nullopt;
    int climbs = 0, falls = 0;
    for (size_t later = 1; later < inTime.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) {
            climbs += inTime[earlier] < inTime[later];
            falls += inTime[earlier] > inTime[later];
        }
    Shares byFalls{1};
    size_t smaller = 0;
    for (const auto& [value, count] : groups) {
        byFalls = together(byFalls, mixed(smaller, count));
        smaller += count;
    }
    const int different = climbs + falls, seen = std::abs(climbs - falls);
    double probability = 0;
    for (int wrong = 0; wrong <= different; ++wrong)
        if (std::abs(different - 2 * wrong) >= seen) probability += byFalls[size_t(wrong)];
    const double pairs = double(inTime.size()) * double(inTime.size() - 1) / 2;
    return Trend{(climbs - falls) / std::sqrt(different * pairs), std::min(1.0, probability)};
}

}  // namespace headroom
