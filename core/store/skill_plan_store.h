// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/skill_plan.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Skill plans with what was seen of them; at most one open a rep.
class SkillPlanStore {
public:
    explicit SkillPlanStore(Database& database) : m_database(database) {}

    std::optional<SkillPlan> plan(SkillPlanId id) const;
    // Oldest first.
    std::vector<SkillPlan> ofRep(RepId rep) const;

    // With its evidence; the plan's id is ignored.
    SkillPlanId add(const Transaction& transaction, const SkillPlan& plan);
    // Apart from its evidence.
    void save(const Transaction& transaction, const SkillPlan& plan);
    void addEvidence(const Transaction& transaction, SkillPlanId plan, const SkillEvidence& evidence);

private:
    std::vector<SkillPlan> read(const QString& where, qint64 number) const;

    Database& m_database;
};

}  // namespace headroom
