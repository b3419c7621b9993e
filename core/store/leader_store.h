// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leader.h"
#include "core/store/transaction.h"

namespace headroom {

// The one leader, with holidays and spans away.
class LeaderStore {
public:
    explicit LeaderStore(Database& database) : m_database(database) {}

    Leader leader() const;
    void save(const Transaction& transaction, const Leader& leader);

private:
    Database& m_database;
};

}  // namespace headroom
