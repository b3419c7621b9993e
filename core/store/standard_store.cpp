// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standard_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

Standard readStandard(const Query& query) {
    return {StandardId{query.integer("id")},
            {query.text("text"), query.text("level_1"), query.text("level_3"), query.text("level_5")},
            query.day("from_day"),
            query.maybeDay("until_day"),
            int(query.integer("rank"))};
}

Query& bindStandard(Query& query, const Standard& standard) {
    return query.bind(standard.words.text)
        .bind(standard.words.level1)
        .bind(standard.words.level3)
        .bind(standard.words.level5)
        .bind(standard.from)
        .bind(standard.until)
        .bind(standard.rank);
}

Observation readObservation(const Query& query) {
    return {ObservationId{query.integer("id")},
            StandardId{query.integer("standard_id")},
            query.maybeId<RepId>("of_rep"),
            query.maybeId<RepId>("by_rep"),
            int(query.integer("level")),
            query.text("evidence"),
            query.day("seen_on"),
            query.text("seen_where"),
            query.maybeId<ConversationId>("conversation_id")};
}

Query& bindObservation(Query& query, const Observation& observation) {
    return query.bind(observation.standard)
        .bind(observation.of)
        .bind(observation.by)
        .bind(observation.level)
        .bind(observation.evidence)
        .bind(observation.seenOn)
        .bind(observation.seenWhere)
        .bind(observation.conversation);
}

}  // namespace

std::vector<Standard> StandardStore::readStandards(const QString& where, std::optional<qint64> number) const {
    std::vector<Standard> standards;
    Query query(m_database, QStringLiteral("SELECT * FROM standard WHERE %1 ORDER BY until_day IS NOT NULL, "
                                           "until_day DESC, rank, id")
                                .arg(where));
    if (number) query.bind(*number);
    while (query.next()) standards.push_back(readStandard(query));
    return standards;
}

std::vector<Observation> StandardStore::readObservations(const QString& where,
                                                         std::optional<qint64> number) const {
    std::vector<Observation> observations;
    Query query(m_database,
                QStringLiteral("SELECT * FROM observation WHERE %1 ORDER BY seen_on, id").arg(where));
    if (number) query.bind(*number);
    while (query.next()) observations.push_back(readObservation(query));
    return observations;
}

std::optional<Standard> StandardStore::standard(StandardId id) const {
    const std::vector<Standard> found = readStandards(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Standard> StandardStore::all() const {
    return readStandards(QStringLiteral("1"));
}

StandardId StandardStore::add(const Transaction&, const Standard& standard) {
    Query query(m_database, QStringLiteral("INSERT INTO standard (text, level_1, level_3, level_5, from_day, "
                                           "until_day, rank) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return StandardId{bindStandard(query, standard).insert()};
}

void StandardStore::save(const Transaction&, const Standard& standard) {
    Query query(m_database,
                QStringLiteral("UPDATE standard SET text = ?, level_1 = ?, level_3 = ?, level_5 = "
                               "?, from_day = ?, until_day = ?, rank = ? WHERE id = ?"));
    bindStandard(query, standard).bind(standard.id).run();
}

std::optional<Observation> StandardStore::observation(ObservationId id) const {
    const std::vector<Observation> found = readObservations(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Observation> StandardStore::observations() const {
    return readObservations(QStringLiteral("1"));
}

std::vector<Observation> StandardStore::observationsOf(RepId rep) const {
    return readObservations(QStringLiteral("of_rep = ?"), rep.value);
}

std::vector<Observation> StandardStore::observationsOfLeader() const {
    return readObservations(QStringLiteral("of_rep IS NULL"));
}

std::vector<Observation> StandardStore::seenIn(ConversationId conversation) const {
    return readObservations(QStringLiteral("conversation_id = ?"), conversation.value);
}

ObservationId StandardStore::add(const Transaction&, const Observation& observation) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO observation (standard_id, of_rep, by_rep, level, evidence, seen_on, "
                       "seen_where, conversation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    return ObservationId{bindObservation(query, observation).insert()};
}

void StandardStore::save(const Transaction&, const Observation& observation) {
    Query query(m_database, QStringLiteral("UPDATE observation SET standard_id = ?, of_rep = ?, by_rep = ?, "
                                           "level = ?, evidence = ?, seen_on = ?, seen_where = ?, "
                                           "conversation_id = ? WHERE id = ?"));
    bindObservation(query, observation).bind(observation.id).run();
}

void StandardStore::remove(const Transaction&, ObservationId id) {
    Query(m_database, QStringLiteral("DELETE FROM observation WHERE id = ?")).bind(id).run();
}

}  // namespace headroom
