// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"
#include "core/domain/id.h"
#include "core/domain/period.h"

#include <QString>

#include <vector>

namespace headroom {

// One agreement about a potential: raised, never overwritten.
struct PotentialStep {
    QDate agreedOn;
    Rate potential;
    QString why;
    bool operator==(const PotentialStep&) const = default;
};

// The baseline a growth plan starts from, frozen when it was agreed.
struct Baseline {
    Period period;
    DealCount deals;
    bool operator==(const Baseline&) const = default;
};

struct GrowthPlan {
    GrowthPlanId id;
    RepId rep;
    QDate startedOn;
    Baseline baseline;
    std::vector<PotentialStep> steps;  // oldest first, never empty

    const PotentialStep& current() const { return steps.back(); }
    bool operator==(const GrowthPlan&) const = default;
};

}  // namespace headroom
