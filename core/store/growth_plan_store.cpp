// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/growth_plan_store.h"

#include "core/store/query.h"

#include <cmath>

namespace headroom {

namespace {

constexpr double basisPoints = 10000;

GrowthPlan readPlan(const Query& query) {
    return {GrowthPlanId{query.integer("plan_id")},
            RepId{query.integer("rep_id")},
            query.day("started_on"),
            Baseline{Period(query.day("baseline_first_day"), query.day("baseline_last_day")),
                     DealCount{int(query.integer("baseline_won")), int(query.integer("baseline_lost"))}},
            {}};
}

}  // namespace

std::vector<GrowthPlan> GrowthPlanStore::plans() const {
    return read(std::nullopt);
}

std::optional<GrowthPlan> GrowthPlanStore::ofRep(RepId rep) const {
    std::vector<GrowthPlan> found = read(rep);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<GrowthPlan> GrowthPlanStore::read(std::optional<RepId> rep) const {
    std::vector<GrowthPlan> plans;
    Query query(m_database,
                QStringLiteral("SELECT p.id AS plan_id, p.*, s.agreed_on, s.potential_basis_points, s.why "
                               "FROM growth_plan p JOIN potential_step s ON s.growth_plan_id = p.id "
                               "WHERE p.rep_id = coalesce(?, p.rep_id) ORDER BY p.rep_id, s.id"));
    query.bind(rep ? std::optional(rep->value) : std::nullopt);
    while (query.next()) {
        if (plans.empty() || plans.back().id.value != query.integer("plan_id"))
            plans.push_back(readPlan(query));
        plans.back().steps.push_back({query.day("agreed_on"),
                                      Rate(double(query.integer("potential_basis_points")) / basisPoints),
                                      query.text("why")});
    }
    return plans;
}

void GrowthPlanStore::add(const Transaction& transaction, const GrowthPlan& plan) {
    const Baseline& baseline = plan.baseline;
    const qint64 id =
        Query(m_database,
              QStringLiteral(
                  "INSERT INTO growth_plan (rep_id, started_on, baseline_first_day, baseline_last_day, "
                  "baseline_won, baseline_lost) VALUES (?, ?, ?, ?, ?, ?)"))
            .bind(plan.rep.value)
            .bind(plan.startedOn)
            .bind(baseline.period.first())
            .bind(baseline.period.last())
            .bind(baseline.deals.won)
            .bind(baseline.deals.lost)
            .insert();
    for (const PotentialStep& step : plan.steps) addStep(transaction, GrowthPlanId{id}, step);
}

void GrowthPlanStore::addStep(const Transaction&, GrowthPlanId plan, const PotentialStep& step) {
    Query(
        m_database,
        QStringLiteral("INSERT INTO potential_step (growth_plan_id, agreed_on, potential_basis_points, why) "
                       "VALUES (?, ?, ?, ?)"))
        .bind(plan.value)
        .bind(step.agreedOn)
        .bind(qint64(std::llround(basisPoints * step.potential.share())))
        .bind(step.why)
        .run();
}

void GrowthPlanStore::replaceLastStep(const Transaction&, GrowthPlanId plan, const PotentialStep& step) {
    Query(m_database,
          QStringLiteral("UPDATE potential_step SET potential_basis_points = ?, why = ? WHERE id = "
                         "(SELECT max(id) FROM potential_step WHERE growth_plan_id = ?)"))
        .bind(qint64(std::llround(basisPoints * step.potential.share())))
        .bind(step.why)
        .bind(plan.value)
        .run();
}

}  // namespace headroom
