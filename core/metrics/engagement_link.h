// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace headroom {

// What one rep had of the leader in a quarter, and what was closed in it and in the next.
struct LinkCell {
    double coachingHours = 0;
    double rate = 0;      // of the quarter
    double nextRate = 0;  // of the quarter after it
};

// By rep, then by quarter, oldest first; every rep has the same quarters. None where something is not known.
using LinkPanel = std::vector<std::vector<std::optional<LinkCell>>>;

// How much there is to look at; below the gate nothing is said.
struct LinkExtent {
    int reps = 0;      // with a cell
    int quarters = 0;  // with a cell
    int cells = 0;

    static constexpr int repsNeeded = 4, quartersNeeded = 6, cellsNeeded = 40;
    bool isEnough() const { return reps >= repsNeeded && quarters >= quartersNeeded && cells >= cellsNeeded; }
    bool operator==(const LinkExtent&) const = default;
};
LinkExtent linkExtent(const LinkPanel& panel);

// Whether a rep's next quarter ran higher after more of the leader's time than the rep usually had.
struct EngagementLink {
    double rho = 0;          // -1 to 1
    double probability = 0;  // that chance alone gives a link as strong or stronger, upwards

    bool operator==(const EngagementLink&) const = default;
};

// Each value ranked within its rep, less the rep's mean, then less the quarter's; hours and next rate cleared
// of what the rate at the time explains; rho of what is left. The probability is the share of orders of the
// quarters, the same for all reps, with a rho as high: all orders up to 7 quarters, 1,999 beyond. A cell
// whose quarter has none in the other order sits that order out. None when nothing varies. Rates may be taken
// from any start, such as a baseline: ranks do not see it. [link_*]
std::optional<EngagementLink> engagementLink(const LinkPanel& panel);

}  // namespace headroom
