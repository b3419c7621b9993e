// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_triggers.h"

#include "core/store/query.h"

namespace headroom {

namespace {

// Names come from the schema itself, never from a person.
QString triggerName(const QString& table, const char* operation) {
    return QStringLiteral("journal_%1_%2").arg(table, QLatin1String(operation));
}

// "OLD.id, OLD.name"
QString prefixed(const QString& prefix, const QStringList& columns) {
    return prefix + columns.join(QLatin1String(", ") + prefix);
}

QString trigger(const QString& table, const char* operation, const QString& condition,
                const QString& change) {
    return QStringLiteral(
               "CREATE TRIGGER %1 AFTER %2 ON %3 WHEN EXISTS (SELECT 1 FROM journal_recording)%4 BEGIN "
               "INSERT INTO journal_change (step_id, table_name, row_id, inverse%5; END")
        .arg(triggerName(table, operation), QLatin1String(operation), table, condition, change);
}

QString insertTrigger(const QString& table) {
    return trigger(
        table, "INSERT", QString(),
        QStringLiteral(") VALUES ((SELECT step_id FROM journal_recording), '%1', NEW.id, 'delete')")
            .arg(table));
}

QString keepingTrigger(const QString& table, const char* operation, const QString& inverse,
                       const QStringList& columns, const QString& condition) {
    return trigger(
        table, operation, condition,
        QStringLiteral(", %1) VALUES ((SELECT step_id FROM journal_recording), '%2', OLD.id, '%3', %4)")
            .arg(keptColumns(columns).join(QLatin1String(", ")), table, inverse,
                 prefixed(QStringLiteral("OLD."), columns)));
}

// An update that leaves every value as it was is no change.
QString isDifferent(const QStringList& columns) {
    return QStringLiteral(" AND (%1) IS NOT (%2)")
        .arg(prefixed(QStringLiteral("OLD."), columns), prefixed(QStringLiteral("NEW."), columns));
}

void drop(Database& database, const QString& table, const char* operation) {
    database.execute(QStringLiteral("DROP TRIGGER IF EXISTS %1").arg(triggerName(table, operation)));
}

}  // namespace

QStringList journalledTables(Database& database) {
    QStringList tables;
    Query query(
        database,
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

QStringList keptColumns(const QStringList& columns) {
    QStringList kept;
    for (qsizetype i = 1; i <= columns.size(); ++i) kept << QStringLiteral("value_%1").arg(i);
    return kept;
}

void makeJournalTriggers(const Transaction& transaction) {
    Database& database = transaction.database();
    for (const QString& table : journalledTables(database)) {
        for (const char* operation : {"INSERT", "UPDATE", "DELETE"}) drop(database, table, operation);
        const QStringList columns = columnsOf(database, table);
        database.execute(insertTrigger(table));
        database.execute(
            keepingTrigger(table, "UPDATE", QStringLiteral("update"), columns, isDifferent(columns)));
        database.execute(keepingTrigger(table, "DELETE", QStringLiteral("insert"), columns, QString()));
    }
}

}  // namespace headroom
