// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QStringList>

namespace headroom {

// While one lives a table is without its triggers, and without the indices that are quicker made anew, so
// that very many rows move at once; who moves them tells the journal.
class BulkChange {
public:
    BulkChange(const Transaction& transaction, const QString& table, const QStringList& rebuiltIndices);
    // Puts everything back; must be called before the commit.
    void finish();

private:
    const Transaction& m_transaction;
    QStringList m_dropped;  // the statements that make them
};

}  // namespace headroom
