// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/growth_plan.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Growth plans with the steps of their potential; at most one a rep.
class GrowthPlanStore {
public:
    explicit GrowthPlanStore(Database& database) : m_database(database) {}

    std::vector<GrowthPlan> plans() const;
    std::optional<GrowthPlan> ofRep(RepId rep) const;

    // With its steps; the plan's id is ignored.
    void add(const Transaction& transaction, const GrowthPlan& plan);
    void addStep(const Transaction& transaction, GrowthPlanId plan, const PotentialStep& step);
    void replaceLastStep(const Transaction& transaction, GrowthPlanId plan, const PotentialStep& step);

private:
    std::vector<GrowthPlan> read(std::optional<RepId> rep) const;

    Database& m_database;
};

}  // namespace headroom
