// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace headroom {

// Open longer than this many days is stale: the 90th percentile (nearest rank) of the team's ages at decision over
// the last 12 months. None when nothing was decided.
std::optional<int> staleAfterDays(std::vector<int> agesAtDecision);

}  // namespace headroom
