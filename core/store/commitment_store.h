// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Promises in both directions.
class CommitmentStore {
public:
    explicit CommitmentStore(Database& database) : m_database(database) {}

    std::optional<Commitment> commitment(CommitmentId id) const;
    // All lists: by due day, those without one last.
    std::vector<Commitment> open() const;
    std::vector<Commitment> closedSince(QDate day) const;
    std::vector<Commitment> ofRep(RepId rep) const;
    // Of these the open ones and those closed since a day.
    std::vector<Commitment> ofRep(RepId rep, QDate closedSince) const;
    // The leader's own, open or closed.
    std::vector<Commitment> ofLeader() const;
    std::vector<Commitment> madeIn(ConversationId conversation) const;

    CommitmentId add(const Transaction& transaction, const Commitment& commitment);
    void save(const Transaction& transaction, const Commitment& commitment);

private:
    std::vector<Commitment> read(const QString& where, std::optional<qint64> number = {}) const;

    Database& m_database;
};

}  // namespace headroom
