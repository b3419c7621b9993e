// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_change.h"

#include "core/store/query.h"

namespace headroom {

BulkChange::BulkChange(const Transaction& transaction, const QString& table, Indices indices)
    : m_transaction(transaction) {
    QStringList drops;
    {
        Query list(
            transaction.database(),
            QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT "
                           "NULL AND (type = 'trigger' OR type = 'index' AND ?)"));
        list.bind(table).bind(int(indices == Indices::Rebuilt));
        while (list.next()) {
            drops << QStringLiteral("DROP %1 %2").arg(list.text("type"), list.text("name"));
            m_dropped << list.text("sql");
        }
    }
    for (const QString& drop : drops) transaction.database().execute(drop);
}

void BulkChange::finish() {
    for (const QString& statement : m_dropped) m_transaction.database().execute(statement);
}

}  // namespace headroom
