// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/habit_record.h"

namespace headroom {

namespace {

constexpr double hair = 1e-9;  // so that three of four, worked out, is three quarters

}  // namespace

int habitLevel(Rate share) {
    return 1 + int(share.share() * 4 + hair);
}

}  // namespace headroom
