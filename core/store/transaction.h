// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QCoreApplication>

namespace headroom {

// A write transaction: what is not committed is rolled back. Stores' writing functions take one, so that
// nothing is written outside.
class Transaction {
    Q_DECLARE_TR_FUNCTIONS(headroom::Transaction)

public:
    // Takes the write lock at once. Throws Error(Locked) when it cannot be had.
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Throws Error when the change did not reach the disk; then nothing was changed.
    void commit();
    Database& database() const { return m_database; }

private:
    Database& m_database;
    bool m_isOpen = true;
};

}  // namespace headroom
