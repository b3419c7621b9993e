// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"

#include <optional>

namespace headroom {

// A close rate and its likely range (Wilson, 90 %), from the counts it stands on.
struct CloseRate {
    DealCount deals;
    Rate rate;
    RateRange range;
    bool operator==(const CloseRate&) const = default;
};

// None when nothing was decided.
std::optional<CloseRate> closeRate(DealCount deals);

// Wilson score interval. Requires 0 <= won <= decided, decided > 0, 0 < confidence < 1.
// Source: Brown, Cai and DasGupta 2001.
RateRange wilsonRange(int won, int decided, double confidence = 0.90);

// Jeffreys interval: quantiles of Beta(won + .5, lost + .5), 0 at no win, 1 at no loss. Same requirements.
RateRange jeffreysRange(int won, int decided, double confidence = 0.90);

}  // namespace headroom
