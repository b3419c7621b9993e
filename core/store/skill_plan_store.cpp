// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/skill_plan_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

SkillPlan readPlan(const Query& query) {
    return {SkillPlanId{query.integer("id")},
            RepId{query.integer("rep_id")},
            query.text("skill"),
            query.text("practice"),
            query.day("started_on"),
            query.day("until_day"),
            {},
            query.text("seen"),
            query.maybeDay("ended_on")};
}

Query& bindPlan(Query& query, const SkillPlan& plan) {
    return query.bind(plan.rep.value)
        .bind(plan.skill)
        .bind(plan.practice)
        .bind(plan.startedOn)
        .bind(plan.until)
        .bind(plan.seen)
        .bind(plan.endedOn);
}

}  // namespace

std::vector<SkillPlan> SkillPlanStore::read(const QString& where, qint64 number) const {
    std::vector<SkillPlan> plans;
    Query query(
        m_database,
        QStringLiteral("SELECT p.*, e.seen_on, e.text FROM skill_plan p LEFT JOIN skill_evidence e "
                       "ON e.skill_plan_id = p.id WHERE %1 ORDER BY p.started_on, p.id, e.seen_on, e.id")
            .arg(where));
    query.bind(number);
    while (query.next()) {
        if (plans.empty() || plans.back().id.value != query.integer("id")) plans.push_back(readPlan(query));
        if (!query.isNull("seen_on"))
            plans.back().evidence.push_back({query.day("seen_on"), query.text("text")});
    }
    return plans;
}

std::optional<SkillPlan> SkillPlanStore::plan(SkillPlanId id) const {
    const std::vector<SkillPlan> found = read(QStringLiteral("p.id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SkillPlan> SkillPlanStore::ofRep(RepId rep) const {
    return read(QStringLiteral("p.rep_id = ?"), rep.value);
}

SkillPlanId SkillPlanStore::add(const Transaction& transaction, const SkillPlan& plan) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO skill_plan (rep_id, skill, practice, started_on, until_day, seen, "
                       "ended_on) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    const SkillPlanId id{bindPlan(query, plan).insert()};
    for (const SkillEvidence& evidence : plan.evidence) addEvidence(transaction, id, evidence);
    return id;
}

void SkillPlanStore::save(const Transaction&, const SkillPlan& plan) {
    Query query(m_database,
                QStringLiteral("UPDATE skill_plan SET rep_id = ?, skill = ?, practice = ?, started_on = ?, "
                               "until_day = ?, seen = ?, ended_on = ? WHERE id = ?"));
    bindPlan(query, plan).bind(plan.id.value).run();
}

void SkillPlanStore::addEvidence(const Transaction&, SkillPlanId plan, const SkillEvidence& evidence) {
    Query(m_database,
          QStringLiteral("INSERT INTO skill_evidence (skill_plan_id, seen_on, text) VALUES (?, ?, ?)"))
        .bind(plan.value)
        .bind(evidence.seenOn)
        .bind(evidence.text)
        .run();
}

}  // namespace headroom
