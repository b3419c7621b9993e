// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/store/journal_triggers.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QFile>

namespace headroom {

namespace {

// A script's statements. A semicolon ends one; the scripts hold none inside text or triggers.
QStringList statements(const QString& script) {
    QStringList lines;
    for (const QString& line : script.split(QLatin1Char('\n')))
        if (!line.trimmed().startsWith(QLatin1String("--"))) lines << line;
    QStringList found;
    for (const QString& statement : lines.join(QLatin1Char('\n')).split(QLatin1Char(';')))
        if (!statement.trimmed().isEmpty()) found << statement.trimmed();
    return found;
}

void runScript(Database& database, const QString& script, int version) {
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the program lacks %s", qPrintable(script));
    Transaction transaction(database);
    for (const QString& statement : statements(QString::fromUtf8(file.readAll())))
        database.execute(statement);
    database.execute(QStringLiteral("DELETE FROM journal_step"));
    makeJournalTriggers(transaction);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    transaction.commit();
}

qint64 rowsIn(Database& database) {
    qint64 rows = 0;
    for (const QString& table : journalledTables(database))
        rows += Query(database, QStringLiteral("SELECT count(*) FROM %1").arg(table)).single();
    return rows;
}

void keepCopy(Database& database, int version) {
    const QString copy = QStringLiteral("%1.before-version-%2").arg(database.path()).arg(version);
    QFile file(copy);
    // An empty private file, which VACUUM INTO fills.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw Error(ErrorKind::Storage,
                    tr("The copy to keep before updating the file cannot be made. Nothing was changed."),
                    file.errorString());
    file.close();
    Query(database, QStringLiteral("VACUUM INTO ?")).bind(copy).run();
    Database reopened(copy, Database::Mode::ReadOnly);
    Query check(reopened, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check.next() || check.text("integrity_check") != QLatin1String("ok") ||
        rowsIn(reopened) != rowsIn(database))
        throw Error(ErrorKind::Storage,
                    tr("The copy made before updating the file is not sound. Nothing was changed."), copy);
}

}  // namespace

const QStringList& schemaScripts() {
    static const QStringList names{QStringLiteral(":/schema/0001_first_house.sql"),
                                   QStringLiteral(":/schema/0002_promises_and_help.sql"),
                                   QStringLiteral(":/schema/0003_large_imports.sql"),
                                   QStringLiteral(":/schema/0004_ten_years.sql"),
                                   QStringLiteral(":/schema/0005_priorities_and_standards.sql"),
                                   QStringLiteral(":/schema/0006_mirror.sql"),
                                   QStringLiteral(":/schema/0007_calendars.sql")};
    return names;
}

int newestSchemaVersion() {
    return int(schemaScripts().size());
}

void migrate(Database& database) {
    migrate(database, schemaScripts());
}

void migrate(Database& database, const QStringList& scripts) {
    const int version = database.schemaVersion();
    if (version >= scripts.size()) return;
    if (version > 0 && database.path() != QLatin1String(":memory:")) keepCopy(database, int(scripts.size()));
    for (int next = version; next < scripts.size(); ++next) runScript(database, scripts[next], next + 1);
}

}  // namespace headroom
