// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"

namespace headroom {

// Wins that luck alone would give in a period of n deals, 90 %. [luck_*]
struct LuckBand {
    int low = 0;
    int high = 0;
    bool operator==(const LuckBand&) const = default;
};

// Beta-binomial round the frozen baseline: K ~ BetaBinomial(n, won + .5, lost + .5). Requires decided > 0.
LuckBand luckBand(DealCount baseline, int decided);

}  // namespace headroom
