// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/priority_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

// Ids gathered by the same query: "3,7,9".
std::vector<RepId> readReps(const Query& query) {
    std::vector<RepId> reps;
    for (const QString& rep : query.text("reps").split(QLatin1Char(','), Qt::SkipEmptyParts))
        reps.push_back(RepId{rep.toLongLong()});
    return reps;
}

Priority readPriority(const Query& query) {
    Priority read;
    read.id = PriorityId{query.integer("id")};
    read.words = {query.text("text"),     query.text("why"),           query.text("good"),
                  query.text("go_first"), query.maybeDay("until_day"), readReps(query)};
    read.from = query.day("from_day");
    read.rank = int(query.integer("rank"));
    if (const std::optional<qint64> end = query.maybeInteger("ending"))
        read.retired = Retirement{PriorityEnd(*end), query.text("ending_why"), query.day("retired_on")};
    return read;
}

Query& bindPriority(Query& query, const Priority& priority) {
    query.bind(priority.words.text)
        .bind(priority.words.why)
        .bind(priority.words.good)
        .bind(priority.words.goFirst)
        .bind(priority.from)
        .bind(priority.words.until)
        .bind(priority.rank);
    const std::optional<Retirement>& retired = priority.retired;
    return query.bind(retired ? std::optional(int(retired->end)) : std::nullopt)
        .bind(retired ? retired->why : QString())
        .bind(retired ? std::optional(retired->on) : std::nullopt);
}

Telling readTelling(const Query& query) {
    return {TellingId{query.integer("id")},
            PriorityId{query.integer("priority_id")},
            readReps(query),
            query.day("told_on"),
            query.integer("with_why") == 1,
            TellingChannel(query.integer("channel")),
            query.maybeId<ConversationId>("conversation_id")};
}

Query& bindTelling(Query& query, const Telling& telling) {
    return query.bind(telling.priority)
        .bind(telling.toldOn)
        .bind(int(telling.isWithWhy))
        .bind(int(telling.channel))
        .bind(telling.conversation);
}

Query& bindCheck(Query& query, const RecallCheck& check) {
    return query.bind(check.priority)
        .bind(check.rep)
        .bind(check.askedOn)
        .bind(int(check.recall))
        .bind(int(check.knewWhy))
        .bind(check.said);
}

}  // namespace

std::vector<Priority> PriorityStore::readPriorities(const QString& where,
                                                    std::optional<qint64> number) const {
    std::vector<Priority> priorities;
    Query query(m_database,
                QStringLiteral("SELECT p.*, (SELECT group_concat(rep_id) FROM priority_rep r WHERE "
                               "r.priority_id = p.id) AS reps FROM priority p WHERE %1 ORDER BY "
                               "retired_on IS NOT NULL, retired_on DESC, rank, id")
                    .arg(where));
    if (number) query.bind(*number);
    while (query.next()) priorities.push_back(readPriority(query));
    return priorities;
}

std::optional<Priority> PriorityStore::priority(PriorityId id) const {
    const std::vector<Priority> found = readPriorities(QStringLiteral("p.id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Priority> PriorityStore::all() const {
    return readPriorities(QStringLiteral("1"));
}

PriorityId PriorityStore::add(const Transaction&, const Priority& priority) {
    Query query(m_database,
                QStringLiteral("INSERT INTO priority (text, why, good, go_first, from_day, until_day, rank, "
                               "ending, ending_why, retired_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const PriorityId id{bindPriority(query, priority).insert()};
    addReps(QStringLiteral("priority_rep"), QStringLiteral("priority_id"), id.value, priority.words.reps);
    return id;
}

void PriorityStore::save(const Transaction&, const Priority& priority) {
    Query query(m_database,
                QStringLiteral("UPDATE priority SET text = ?, why = ?, good = ?, go_first = ?, "
                               "from_day = ?, until_day = ?, rank = ?, ending = ?, ending_why = ?, "
                               "retired_on = ? WHERE id = ?"));
    bindPriority(query, priority).bind(priority.id).run();
    Query(m_database, QStringLiteral("DELETE FROM priority_rep WHERE priority_id = ?"))
        .bind(priority.id)
        .run();
    addReps(QStringLiteral("priority_rep"), QStringLiteral("priority_id"), priority.id.value,
            priority.words.reps);
}

std::vector<Telling> PriorityStore::readTellings(const QString& where, std::optional<qint64> number) const {
    std::vector<Telling> tellings;
    Query query(m_database,
                QStringLiteral("SELECT t.*, (SELECT group_concat(rep_id) FROM telling_rep r WHERE "
                               "r.telling_id = t.id) AS reps FROM telling t WHERE %1 ORDER BY "
                               "told_on, id")
                    .arg(where));
    if (number) query.bind(*number);
    while (query.next()) tellings.push_back(readTelling(query));
    return tellings;
}

std::optional<Telling> PriorityStore::telling(TellingId id) const {
    const std::vector<Telling> found = readTellings(QStringLiteral("t.id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Telling> PriorityStore::tellings() const {
    return readTellings(QStringLiteral("1"));
}

std::vector<Telling> PriorityStore::tellingsOf(PriorityId priority) const {
    return readTellings(QStringLiteral("t.priority_id = ?"), priority.value);
}

std::vector<Telling> PriorityStore::tellingsTo(RepId rep) const {
    return readTellings(QStringLiteral("t.id IN (SELECT telling_id FROM telling_rep WHERE rep_id = ?)"),
                        rep.value);
}

std::vector<Telling> PriorityStore::toldIn(ConversationId conversation) const {
    return readTellings(QStringLiteral("t.conversation_id = ?"), conversation.value);
}

TellingId PriorityStore::add(const Transaction&, const Telling& telling) {
    Query query(m_database, QStringLiteral("INSERT INTO telling (priority_id, told_on, with_why, channel, "
                                           "conversation_id) VALUES (?, ?, ?, ?, ?)"));
    const TellingId id{bindTelling(query, telling).insert()};
    addReps(QStringLiteral("telling_rep"), QStringLiteral("telling_id"), id.value, telling.reps);
    return id;
}

void PriorityStore::save(const Transaction&, const Telling& telling) {
    Query query(m_database, QStringLiteral("UPDATE telling SET priority_id = ?, told_on = ?, with_why = ?, "
                                           "channel = ?, conversation_id = ? WHERE id = ?"));
    bindTelling(query, telling).bind(telling.id).run();
    Query(m_database, QStringLiteral("DELETE FROM telling_rep WHERE telling_id = ?")).bind(telling.id).run();
    addReps(QStringLiteral("telling_rep"), QStringLiteral("telling_id"), telling.id.value, telling.reps);
}

void PriorityStore::remove(const Transaction&, TellingId id) {
    Query(m_database, QStringLiteral("DELETE FROM telling WHERE id = ?")).bind(id).run();
}

std::vector<RecallCheck> PriorityStore::readChecks(const QString& where, qint64 number) const {
    std::vector<RecallCheck> checks;
    Query query(m_database,
                QStringLiteral("SELECT * FROM recall_check WHERE %1 ORDER BY asked_on, id").arg(where));
    query.bind(number);
    while (query.next())
        checks.push_back({RecallCheckId{query.integer("id")}, PriorityId{query.integer("priority_id")},
                          RepId{query.integer("rep_id")}, query.day("asked_on"),
                          Recall(query.integer("recall")), query.integer("knew_why") == 1,
                          query.text("said")});
    return checks;
}

std::optional<RecallCheck> PriorityStore::recallCheck(RecallCheckId id) const {
    const std::vector<RecallCheck> found = readChecks(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<RecallCheck> PriorityStore::recallChecks(PriorityId priority) const {
    return readChecks(QStringLiteral("priority_id = ?"), priority.value);
}

RecallCheckId PriorityStore::add(const Transaction&, const RecallCheck& check) {
    Query query(m_database, QStringLiteral("INSERT INTO recall_check (priority_id, rep_id, asked_on, recall, "
                                           "knew_why, said) VALUES (?, ?, ?, ?, ?, ?)"));
    return RecallCheckId{bindCheck(query, check).insert()};
}

void PriorityStore::save(const Transaction&, const RecallCheck& check) {
    Query query(m_database,
                QStringLiteral("UPDATE recall_check SET priority_id = ?, rep_id = ?, asked_on = ?, "
                               "recall = ?, knew_why = ?, said = ? WHERE id = ?"));
    bindCheck(query, check).bind(check.id).run();
}

void PriorityStore::remove(const Transaction&, RecallCheckId id) {
    Query(m_database, QStringLiteral("DELETE FROM recall_check WHERE id = ?")).bind(id).run();
}

void PriorityStore::addReps(const QString& table, const QString& owner, qint64 id,
                            const std::vector<RepId>& reps) {
    Query query(m_database, QStringLiteral("INSERT INTO %1 (%2, rep_id) VALUES (?, ?)").arg(table, owner));
    for (const RepId rep : reps) query.bind(id).bind(rep).run();
}

}  // namespace headroom
