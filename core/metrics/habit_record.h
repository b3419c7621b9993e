// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rate.h"

namespace headroom {

// Where records stand on a habit's scale from 1 (manager) to 5 (leader): a step for each full quarter of its
// share, so that nothing is rounded up.
int habitLevel(Rate share);

}  // namespace headroom
