// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_triggers.h"

#include "core/store/query.h"

namespace headroom {

namespace {

// Names come from the schema itself, never from a person.
QString triggerName(const QString& table, const char* operation) {
    return QStringLiteral("journal_%1_%2").arg(table, QLatin1String(operation));
}

QString rowValues(const QStringList& columns) {
    QStringList values;
    for (const QString& column : columns) values << QStringLiteral("OLD.") + column;
    return QStringLiteral("json_array(%1)").arg(values.join(QLatin1String(", ")));
}

QString trigger(const QString& table, const char* operation, const QString& inverse, const QString& id,
                const QString& values) {
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER %2 ON %3 WHEN EXISTS (SELECT 1 FROM journal_recording) BEGIN "
               "INSERT INTO journal_change (step_id, table_name, row_id, inverse, row_values) "
               "VALUES ((SELECT step_id FROM journal_recording), '%3', %4, '%5', %6); END")
        .arg(triggerName(table, operation), QLatin1String(operation), table, id, inverse, values);
}

QString insertTrigger(const QString& table) {
    return trigger(table, "INSERT", QStringLiteral("delete"), QStringLiteral("NEW.id"), QStringLiteral("NULL"));
}

void drop(Database& database, const QString& table, const char* operation) {
    database.execute(QStringLiteral("DROP TRIGGER IF EXISTS %1").arg(triggerName(table, operation)));
}

}  // namespace

QStringList journalledTables(Database& database) {
    QStringList tables;
    Query query(database,
                QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                               "AND name NOT LIKE 'journal%' AND name <> 'draft' ORDER BY name"));
    while (query.next()) tables << query.text("name");
    return tables;
}

QStringList columnsOf(Database& database, const QString& table) {
    QStringList columns;
    Query query(database, QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    query.bind(table);
    while (query.next()) columns << query.text("name");
    return columns;
}

void makeJournalTriggers(const Transaction& transaction) {
    Database& database = transaction.database();
    for (const QString& table : journalledTables(database)) {
        for (const char* operation : {"INSERT", "UPDATE", "DELETE"}) drop(database, table, operation);
        const QString values = rowValues(columnsOf(database, table));
        database.execute(insertTrigger(table));
        database.execute(trigger(table, "UPDATE", QStringLiteral("update"), QStringLiteral("OLD.id"), values));
        database.execute(trigger(table, "DELETE", QStringLiteral("insert"), QStringLiteral("OLD.id"), values));
    }
}

UnrecordedInserts::UnrecordedInserts(const Transaction& transaction, const QString& table)
    : m_transaction(transaction), m_table(table) {
    drop(transaction.database(), table, "INSERT");
}

void UnrecordedInserts::finish() { m_transaction.database().execute(insertTrigger(m_table)); }

}  // namespace headroom
