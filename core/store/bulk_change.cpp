// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_change.h"

#include "core/store/query.h"

namespace headroom {

BulkChange::BulkChange(const Transaction& transaction, const QString& table,
                       const QStringList& rebuiltIndices)
    : m_transaction(transaction) {
    QStringList drops;
    {
        Query list(
            transaction.database(),
            QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql <> ''"));
        list.bind(table);
        while (list.next()) {
            const QString type = list.text("type"), name = list.text("name");
            if (type != QLatin1String("trigger") && !rebuiltIndices.contains(name)) continue;
            drops << QStringLiteral("DROP %1 %2").arg(type, name);
            m_dropped << list.text("sql");
        }
    }
    for (const QString& drop : drops) transaction.database().execute(drop);
}

void BulkChange::finish() {
    for (const QString& statement : m_dropped) m_transaction.database().execute(statement);
}

}  // namespace headroom
