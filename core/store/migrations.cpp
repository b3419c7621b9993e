// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/domain/error.h"
#include "core/store/journal_triggers.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>

namespace headroom {

namespace {

const QStringList& scripts() {
    static const QStringList names{QStringLiteral(":/schema/0001_first_house.sql")};
    return names;
}

// A script's statements. A semicolon ends one; the scripts hold none inside text or triggers.
QStringList statements(const QString& script) {
    QStringList lines;
    for (const QString& line : script.split(QLatin1Char('\n')))
        if (!line.startsWith(QLatin1String("--"))) lines << line;
    QStringList found;
    for (const QString& statement : lines.join(QLatin1Char('\n')).split(QLatin1Char(';')))
        if (!statement.trimmed().isEmpty()) found << statement.trimmed();
    return found;
}

void runScript(Database& database, int version) {
    QFile file(scripts()[version - 1]);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the program lacks %s", qPrintable(file.fileName()));
    Transaction transaction(database);
    for (const QString& statement : statements(QString::fromUtf8(file.readAll()))) database.execute(statement);
    makeJournalTriggers(transaction);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    transaction.commit();
}

void keepCopy(Database& database) {
    const QString copy = QStringLiteral("%1.before-version-%2").arg(database.path()).arg(newestSchemaVersion());
    QFile::remove(copy);
    Query(database, QStringLiteral("VACUUM INTO ?")).bind(copy).run();
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    Database reopened(copy, Database::Mode::ReadOnly);
    if (Query(reopened, QStringLiteral("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'")).single() != 1)
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate("headroom::Store", "The copy made before updating the file is not sound. Nothing was changed."),
                    copy);
}

}  // namespace

int newestSchemaVersion() { return int(scripts().size()); }

void migrate(Database& database) {
    const int version = database.schemaVersion();
    if (version == newestSchemaVersion()) return;
    if (version > 0 && database.path() != QLatin1String(":memory:")) keepCopy(database);
    for (int next = version + 1; next <= newestSchemaVersion(); ++next) runScript(database, next);
}

}  // namespace headroom
