// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitment_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

const QString byDue = QStringLiteral("ORDER BY due IS NULL, due, made_on, id");

Commitment readCommitment(const Query& query) {
    return {CommitmentId{query.integer("id")},
            Party(query.integer("owner")),
            query.maybeId<RepId>("rep_id"),
            query.text("text"),
            query.day("made_on"),
            query.maybeId<ConversationId>("made_in"),
            query.maybeDay("due"),
            CommitmentState(query.integer("state")),
            query.maybeDay("closed_on"),
            query.text("why"),
            query.maybeId<CommitmentId>("moved_from")};
}

Query& bindCommitment(Query& query, const Commitment& commitment) {
    return query.bind(int(commitment.owner))
        .bind(commitment.rep)
        .bind(commitment.text)
        .bind(commitment.madeOn)
        .bind(commitment.madeIn)
        .bind(commitment.due)
        .bind(int(commitment.state))
        .bind(commitment.closedOn)
        .bind(commitment.why)
        .bind(commitment.movedFrom);
}

std::vector<Commitment> readAll(Query& query) {
    std::vector<Commitment> commitments;
    while (query.next()) commitments.push_back(readCommitment(query));
    return commitments;
}

}  // namespace

std::vector<Commitment> CommitmentStore::read(const QString& where, std::optional<qint64> number) const {
    Query query(m_database, QStringLiteral("SELECT * FROM commitment WHERE %1 %2").arg(where, byDue));
    if (number) query.bind(*number);
    return readAll(query);
}

std::optional<Commitment> CommitmentStore::commitment(CommitmentId id) const {
    const std::vector<Commitment> found = read(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Commitment> CommitmentStore::open() const {
    return read(QStringLiteral("state = 0"));
}

std::vector<Commitment> CommitmentStore::closedSince(QDate day) const {
    Query query(m_database, QStringLiteral("SELECT * FROM commitment WHERE closed_on >= ? ") + byDue);
    query.bind(day);
    return readAll(query);
}

std::vector<Commitment> CommitmentStore::ofRep(RepId rep) const {
    return read(QStringLiteral("rep_id = ?"), rep.value);
}

std::vector<Commitment> CommitmentStore::ofRep(RepId rep, QDate closedSince) const {
    Query query(
        m_database,
        QStringLiteral("SELECT * FROM commitment WHERE rep_id = ? AND (state = 0 OR closed_on >= ?) ") +
            byDue);
    query.bind(rep).bind(closedSince);
    return readAll(query);
}

std::vector<Commitment> CommitmentStore::ofLeader() const {
    return read(QStringLiteral("owner = 0"));
}

std::vector<Commitment> CommitmentStore::madeIn(ConversationId conversation) const {
    return read(QStringLiteral("made_in = ?"), conversation.value);
}

CommitmentId CommitmentStore::add(const Transaction&, const Commitment& commitment) {
    Query query(m_database,
                QStringLiteral("INSERT INTO commitment (owner, rep_id, text, made_on, made_in, due, state, "
                               "closed_on, why, moved_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return CommitmentId{bindCommitment(query, commitment).insert()};
}

void CommitmentStore::save(const Transaction&, const Commitment& commitment) {
    Query query(m_database,
                QStringLiteral("UPDATE commitment SET owner = ?, rep_id = ?, text = ?, made_on = ?, "
                               "made_in = ?, due = ?, state = ?, closed_on = ?, why = ?, moved_from = ? "
                               "WHERE id = ?"));
    bindCommitment(query, commitment).bind(commitment.id.value).run();
}

}  // namespace headroom
