// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rate.h"

#include <QtGlobal>

namespace headroom {

// How many opportunities were won and lost. "No decision" counts as lost; open ones are not here.
struct DealCount {
    int won = 0;
    int lost = 0;

    int decided() const { return won + lost; }
    // won / decided; none when nothing was decided.
    std::optional<Rate> rate() const {
        if (decided() == 0) return std::nullopt;
        return Rate(double(won) / decided());
    }
    DealCount& operator+=(const DealCount& other) {
        won += other.won;
        lost += other.lost;
        return *this;
    }
    bool operator==(const DealCount&) const = default;
};

}  // namespace headroom
