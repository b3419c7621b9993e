// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Reps with their aliases and spans away.
class RepStore {
public:
    explicit RepStore(Database& database) : m_database(database) {}

    std::vector<Rep> reps(bool withArchived) const;  // by name
    std::optional<Rep> rep(RepId id) const;
    // The rep a CRM file means by `owner`: name or alias, whatever the case.
    std::optional<RepId> named(const QString& owner) const;

    RepId add(const Transaction& transaction, const Rep& rep);
    void save(const Transaction& transaction, const Rep& rep);

private:
    void saveLists(const Rep& rep);

    Database& m_database;
};

}  // namespace headroom
