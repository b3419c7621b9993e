// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/request.h"
#include "core/domain/working_days.h"

#include <optional>

namespace headroom {

// What a promise of the leader's earns toward C4 as known on `asOf`: 1 kept on time, .5 up to 5 working days
// late, 0 otherwise. None while it asks nothing: not made yet, without a due day, not yet due, or moved or
// let go in time.
std::optional<double> promiseCredit(const Commitment& promise, const WorkingDays& days, QDate asOf);

// What the answer to a request earns toward C7 as known on `asOf`: 1 within 2 working days, .5 within 5, 0
// otherwise. None while it is open and 2 working days have not passed.
std::optional<double> answerCredit(const Request& request, const WorkingDays& days, QDate asOf);

// Whether the 28 days from `first` to `last` have to answer for it: due in them, or due before and still
// open.
bool isDueWithin(const Commitment& promise, QDate first, QDate last);
// The same for a request, which is due from the day it was made.
bool isDueWithin(const Request& request, QDate first, QDate last);

}  // namespace headroom
