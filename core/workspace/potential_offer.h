// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/growth_plan.h"
#include "core/metrics/potential.h"
#include "core/metrics/windows.h"

#include <optional>

namespace headroom {

// What the leader and the rep can agree on, and why not.
struct PotentialOffer {
    Baseline baseline;
    WindowCount now;
    std::optional<GrowthPlan> plan;  // none yet: the baseline freezes when they agree
    std::optional<SuggestedPotential>
        suggestion;  // none without decided deals now, or when it could not be agreed

    bool hasBaseline() const;  // 20 decided deals, or one frozen already
    Rate lowest() const;       // whole percentage that can be agreed; half without a baseline
};

// Why this potential cannot be agreed (or, with a plan, raised to); empty when it can.
QString refusalToAgree(const PotentialOffer& offer, Rate potential);
// Why the newest step cannot be corrected to this; empty when it can.
QString refusalToCorrect(const PotentialOffer& offer, Rate potential);

}  // namespace headroom
