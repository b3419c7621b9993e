// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_faults.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/store/journal_triggers.h"
#include "core/store/migrations.h"
#include "core/store/opportunity_store.h"
#include "core/store/query.h"

#include <QMap>

namespace headroom {

namespace {

void checkPages(Database& database, QStringList& faults) {
    Query check(database, QStringLiteral("PRAGMA integrity_check(20)"));
    while (check.next())
        if (const QString found = check.text("integrity_check"); found != QLatin1String("ok"))
            faults << tr("The file is damaged: %1").arg(found);
}

void checkForeignKeys(Database& database, QStringList& faults) {
    Query check(
        database,
        QStringLiteral(
            "SELECT \"table\" AS child, rowid AS row_id, parent FROM pragma_foreign_key_check LIMIT 20"));
    while (check.next())
        faults << tr("Row %1 of %2 points to a missing row of %3.")
                      .arg(check.text("row_id"), check.text("child"), check.text("parent"));
}

QMap<QString, QString> schemaOf(Database& database) {
    QMap<QString, QString> objects;
    Query list(
        database,
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    while (list.next()) objects[list.text("name")] = list.text("sql");
    return objects;
}

// Against a store made now, of the same version.
void checkSchema(Database& database, QStringList& faults) {
    Database fresh(QStringLiteral(":memory:"));
    migrate(fresh, schemaScripts().mid(0, database.schemaVersion()));
    const QMap<QString, QString> found = schemaOf(database);
    const QMap<QString, QString> expected = schemaOf(fresh);
    for (auto object = expected.begin(); object != expected.end(); ++object) {
        if (!found.contains(object.key()))
            faults << tr("%1 is missing.").arg(object.key());
        else if (found[object.key()] != object.value())
            faults << tr("%1 is not as Headroom makes it.").arg(object.key());
    }
    for (auto object = found.begin(); object != found.end(); ++object)
        if (!expected.contains(object.key())) faults << tr("%1 does not belong here.").arg(object.key());
}

void checkLeader(Database& database, QStringList& faults) {
    if (Query(database, QStringLiteral("SELECT count(*) FROM leader")).single() != 1)
        faults << tr("There is no leader on record.");
}

// The count that imports keep, against the rows themselves.
void checkCount(Database& database, QStringList& faults) {
    if (Query(database, QStringLiteral("SELECT count(*) FROM opportunity")).single() !=
        OpportunityStore(database).count())
        faults << tr("The number of opportunities is not right.");
}

bool isTrue(Database& database, const char* condition) {
    return Query(database, QStringLiteral("SELECT %1").arg(QLatin1String(condition))).single() != 0;
}

void checkJournal(Database& database, QStringList& faults) {
    if (isTrue(database, "EXISTS (SELECT 1 FROM journal_recording)"))
        faults << tr("A step was never finished.");
    if (isTrue(database,
               "EXISTS (SELECT 1 FROM journal_step WHERE id NOT IN (SELECT step_id FROM journal_change))"))
        faults << tr("A step of the undo journal is empty.");
    if (isTrue(database,
               "coalesce((SELECT max(id) FROM journal_step WHERE is_undone = 0) > "
               "(SELECT min(id) FROM journal_step WHERE is_undone = 1), 0)"))
        faults << tr("The steps of the undo journal are out of order.");
    const QStringList known = journalledTables(database);
    Query tables(database, QStringLiteral("SELECT DISTINCT table_name FROM journal_change"));
    while (tables.next())
        if (!known.contains(tables.text("table_name")))
            faults << tr("The undo journal speaks of %1, which is not here.").arg(tables.text("table_name"));
}

}  // namespace

QStringList faultsInStore(const QString& path) {
    QStringList faults;
    try {
        Database database(path, Database::Mode::ReadOnly);
        checkPages(database, faults);
        checkSchema(database, faults);
        if (!faults.isEmpty()) return faults;  // the rest asks tables that may not be there
        checkForeignKeys(database, faults);
        checkLeader(database, faults);
        checkCount(database, faults);
        checkJournal(database, faults);
    } catch (const Error& error) {
        faults << error.sentence();
    }
    return faults;
}

}  // namespace headroom
