// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reset_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

Reset readReset(const Query& query) {
    Reset reset;
    reset.id = ResetId{query.integer("id")};
    reset.rep = RepId{query.integer("rep_id")};
    reset.begunOn = query.day("begun_on");
    reset.whatHappened = query.text("what_happened");
    reset.trustBefore = int(query.integer("trust_before"));
    if (const std::optional<qint64> after = query.maybeInteger("trust_after")) reset.trustAfter = int(*after);
    reset.endedOn = query.maybeDay("ended_on");
    reset.learned = query.text("learned");
    return reset;
}

Query& bindReset(Query& query, const Reset& reset) {
    return query.bind(reset.rep)
        .bind(reset.begunOn)
        .bind(reset.whatHappened)
        .bind(reset.trustBefore)
        .bind(reset.trustAfter)
        .bind(reset.endedOn)
        .bind(reset.learned);
}

}  // namespace

std::vector<Reset> ResetStore::read(const QString& where, std::optional<qint64> number) const {
    std::vector<Reset> resets;
    {
        Query query(m_database, QStringLiteral("SELECT * FROM reset WHERE %1 ORDER BY ended_on IS NOT NULL, "
                                               "ended_on DESC, begun_on DESC, id DESC")
                                    .arg(where));
        if (number) query.bind(*number);
        while (query.next()) resets.push_back(readReset(query));
    }
    for (Reset& reset : resets) {
        Query step(m_database,
                   QStringLiteral("SELECT step, commitment_id FROM reset_step WHERE reset_id = ?"));
        step.bind(reset.id);
        while (step.next())
            reset.steps[ResetStep(step.integer("step"))] = CommitmentId{step.integer("commitment_id")};
    }
    return resets;
}

std::optional<Reset> ResetStore::reset(ResetId id) const {
    const std::vector<Reset> found = read(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Reset> ResetStore::all() const {
    return read(QStringLiteral("1"));
}

std::vector<Reset> ResetStore::ofRep(RepId rep) const {
    return read(QStringLiteral("rep_id = ?"), rep.value);
}

ResetId ResetStore::add(const Transaction&, const Reset& reset) {
    Query query(m_database,
                QStringLiteral("INSERT INTO reset (rep_id, begun_on, what_happened, trust_before, "
                               "trust_after, ended_on, learned) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    const ResetId id{bindReset(query, reset).insert()};
    Query step(m_database,
               QStringLiteral("INSERT INTO reset_step (reset_id, step, commitment_id) VALUES (?, ?, ?)"));
    for (const auto& [which, commitment] : reset.steps) step.bind(id).bind(int(which)).bind(commitment).run();
    return id;
}

void ResetStore::save(const Transaction&, const Reset& reset) {
    Query query(m_database, QStringLiteral("UPDATE reset SET rep_id = ?, begun_on = ?, what_happened = ?, "
                                           "trust_before = ?, trust_after = ?, ended_on = ?, learned = ? "
                                           "WHERE id = ?"));
    bindReset(query, reset).bind(reset.id).run();
}

void ResetStore::remove(const Transaction&, ResetId id) {
    Query(m_database, QStringLiteral("DELETE FROM reset WHERE id = ?")).bind(id).run();
}

}  // namespace headroom
