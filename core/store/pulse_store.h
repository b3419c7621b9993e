// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pulse.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// What reps said about working here.
class PulseStore {
public:
    explicit PulseStore(Database& database) : m_database(database) {}

    // Oldest first.
    std::vector<PulseAnswer> answers() const;
    std::optional<PulseAnswer> answer(PulseAnswerId id) const;
    // Whether this row of a form's file was taken in before.
    bool hasFormRow(const QString& formRow) const;
    PulseAnswerId add(const Transaction& transaction, const PulseAnswer& answer);
    void save(const Transaction& transaction, const PulseAnswer& answer);
    void remove(const Transaction& transaction, PulseAnswerId id);

private:
    Database& m_database;
};

}  // namespace headroom
