// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/experiment.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// What leader and rep agreed to try.
class ExperimentStore {
public:
    explicit ExperimentStore(Database& database) : m_database(database) {}

    std::optional<Experiment> experiment(ExperimentId id) const;
    // Oldest first.
    std::vector<Experiment> ofRep(RepId rep) const;

    ExperimentId add(const Transaction& transaction, const Experiment& experiment);
    void save(const Transaction& transaction, const Experiment& experiment);

private:
    std::vector<Experiment> read(const QString& where, qint64 number) const;

    Database& m_database;
};

}  // namespace headroom
