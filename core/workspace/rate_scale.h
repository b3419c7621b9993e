// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "core/workspace/team_facts.h"

namespace headroom {

// What the close rate axis of a rep's chart covers, in whole tenths: two years of the team's 13-week rates
// with their ranges, so that reps can be leafed through on one scale; more where this rep's own rates need
// it. Ranges of few deals may leave it.
RateRange rateScale(const TeamFacts& team, const RepProfile& profile);

}  // namespace headroom
