// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reset.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Plans to win back a rep's trust.
class ResetStore {
public:
    explicit ResetStore(Database& database) : m_database(database) {}

    std::optional<Reset> reset(ResetId id) const;
    // Open ones first, then those ended, newest first.
    std::vector<Reset> all() const;
    std::vector<Reset> ofRep(RepId rep) const;
    ResetId add(const Transaction& transaction, const Reset& reset);
    void save(const Transaction& transaction, const Reset& reset);
    void remove(const Transaction& transaction, ResetId id);

private:
    std::vector<Reset> read(const QString& where, std::optional<qint64> number = {}) const;

    Database& m_database;
};

}  // namespace headroom
