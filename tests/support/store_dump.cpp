// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_dump.h"

#include "core/store/query.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <gtest/gtest.h>

namespace headroom::test {

QStringList dumpOf(Database& database) {
    QStringList tables;
    Query list(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                        "LIKE 'journal%' ORDER BY name"));
    while (list.next()) tables << list.text("name");
    QStringList rows;
    for (const QString& table : tables) {
        QSqlQuery all(database.connection());
        EXPECT_TRUE(all.exec(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(table)));
        while (all.next()) {
            QString row = table;
            for (int i = 0; i < all.record().count(); ++i) {
                const QString value = all.value(i).toString();
                row += all.isNull(i) ? QStringLiteral("|none")
                                     : QStringLiteral("|%1:").arg(value.size()) + value;
            }
            rows << row;
        }
    }
    return rows;
}

}  // namespace headroom::test
