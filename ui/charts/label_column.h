// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

// A label's wish along one direction, in px.
struct LabelExtent {
    double wanted = 0;  // where it would begin
    double length = 0;
};

// Where labels begin so that none overlaps another and all lie from `low` to `high`, each as near to its wish
// as the order of the wishes allows; in the order given. Labels that need more room than there is run over
// `high`.
std::vector<double> spreadLabels(const std::vector<LabelExtent>& labels, double low, double high);

}  // namespace headroom
