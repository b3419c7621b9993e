// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/standard.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Standards, and who was seen meeting them.
class StandardStore {
public:
    explicit StandardStore(Database& database) : m_database(database) {}

    std::optional<Standard> standard(StandardId id) const;
    // Active ones by rank, then those given up, newest first.
    std::vector<Standard> all() const;
    StandardId add(const Transaction& transaction, const Standard& standard);
    void save(const Transaction& transaction, const Standard& standard);

    std::optional<Observation> observation(ObservationId id) const;
    // All lists of observations: oldest first.
    std::vector<Observation> observations() const;
    std::vector<Observation> observationsOf(RepId rep) const;
    std::vector<Observation> observationsOfLeader() const;
    std::vector<Observation> seenIn(ConversationId conversation) const;
    ObservationId add(const Transaction& transaction, const Observation& observation);
    void save(const Transaction& transaction, const Observation& observation);
    void remove(const Transaction& transaction, ObservationId id);

private:
    std::vector<Standard> readStandards(const QString& where, std::optional<qint64> number = {}) const;
    std::vector<Observation> readObservations(const QString& where, std::optional<qint64> number = {}) const;

    Database& m_database;
};

}  // namespace headroom
