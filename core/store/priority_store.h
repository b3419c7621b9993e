// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"
#include "core/domain/recall_check.h"
#include "core/domain/telling.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Priorities, who heard them and who could say them.
class PriorityStore {
public:
    explicit PriorityStore(Database& database) : m_database(database) {}

    std::optional<Priority> priority(PriorityId id) const;
    // Active ones by rank, then those retired, newest first.
    std::vector<Priority> all() const;
    PriorityId add(const Transaction& transaction, const Priority& priority);
    void save(const Transaction& transaction, const Priority& priority);

    std::optional<Telling> telling(TellingId id) const;
    // All lists of tellings: oldest first.
    std::vector<Telling> tellings() const;
    std::vector<Telling> tellingsOf(PriorityId priority) const;
    std::vector<Telling> tellingsTo(RepId rep) const;
    std::vector<Telling> toldIn(ConversationId conversation) const;
    TellingId add(const Transaction& transaction, const Telling& telling);
    void save(const Transaction& transaction, const Telling& telling);
    void remove(const Transaction& transaction, TellingId id);

    std::optional<RecallCheck> recallCheck(RecallCheckId id) const;
    // Oldest first.
    std::vector<RecallCheck> recallChecks(PriorityId priority) const;
    RecallCheckId add(const Transaction& transaction, const RecallCheck& check);
    void save(const Transaction& transaction, const RecallCheck& check);
    void remove(const Transaction& transaction, RecallCheckId id);

private:
    std::vector<Priority> readPriorities(const QString& where, std::optional<qint64> number = {}) const;
    std::vector<Telling> readTellings(const QString& where, std::optional<qint64> number = {}) const;
    std::vector<RecallCheck> readChecks(const QString& where, qint64 number) const;
    void addReps(const QString& table, const QString& owner, qint64 id, const std::vector<RepId>& reps);

    Database& m_database;
};

}  // namespace headroom
