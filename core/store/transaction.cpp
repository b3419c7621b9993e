// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/store/query.h"

#include <QSqlQuery>

#include <sqlite3.h>

namespace headroom {

Transaction::Transaction(Database& database) : m_database(database) {
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction() {
    if (m_isOpen) QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit() {
    // After a full disk SQLite has rolled back by itself; a COMMIT would then pretend.
    if (m_database.handle() && sqlite3_get_autocommit(m_database.handle()) != 0)
        throwStorageError(QStringLiteral("the transaction was rolled back"), QStringLiteral("COMMIT"));
    if (!m_database.isAtItsPath())
        throw Error(ErrorKind::Storage,
                    tr("The file was moved or removed while it was open. Nothing was saved."),
                    m_database.path());
    m_database.execute(QStringLiteral("COMMIT"));
    m_isOpen = false;
}

}  // namespace headroom
