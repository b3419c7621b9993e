// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

// Whether differences lie above 0 beyond luck: the share of the ways to turn their signs that give a sum as
// high, all of them tried. Exact where a difference is as likely to fall either way; takes at most 20.
double signFlipProbability(const std::vector<double>& differences);

}  // namespace headroom
