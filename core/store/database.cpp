// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/domain/error.h"
#include "core/store/migrations.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>
#include <sys/stat.h>

namespace headroom {

namespace {

constexpr int applicationId = 0x4844524D;  // "HDRM"
const QString inMemory = QStringLiteral(":memory:");

QString tr(const char* text) { return QCoreApplication::translate("headroom::Store", text); }

quint64 inodeOf(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

[[noreturn]] void refuse(const QString& sentence, const QString& path, const QString& detail = {}) {
    throw Error(ErrorKind::NotAStore, sentence.arg(QFileInfo(path).fileName()), detail);
}

}  // namespace

void throwStorageError(const QString& sqliteText, const QString& sql) {
    const bool isFull = sqliteText.contains(QLatin1String("full"));
    const bool isReadOnly = sqliteText.contains(QLatin1String("readonly"));
    const bool isBusy = sqliteText.contains(QLatin1String("locked"));
    const bool isDamaged = sqliteText.contains(QLatin1String("malformed")) || sqliteText.contains(QLatin1String("not a database"));
    if (isBusy) throw Error(ErrorKind::Locked, tr("Another program is writing to the file. Nothing was saved; try again."), sqliteText);
    if (isDamaged) throw Error(ErrorKind::NotAStore, tr("The file is damaged and was not changed."), sqliteText);
    const QString sentence = isFull       ? tr("The disk is full. Nothing was saved.")
                             : isReadOnly ? tr("The file cannot be written. Nothing was saved.")
                                          : tr("The file could not be read or written. Nothing was saved.");
    throw Error(ErrorKind::Storage, sentence, sqliteText + QStringLiteral(" | ") + sql);
}

Database::Database(const QString& path, Mode mode)
    : m_path(path), m_mode(mode), m_connectionName(QUuid::createUuid().toString()) {
    Q_ASSERT(path == inMemory || QFileInfo(path).isAbsolute());
    const bool isNew = path != inMemory && !QFileInfo::exists(path);
    if (isNew && mode == Mode::ReadOnly) throw Error(ErrorKind::Storage, tr("There is no file %1.").arg(path));
    if (isNew) createPrivately();
    try {
        if (path != inMemory && !isNew) {
            if (QFileInfo(path).isDir()) refuse(tr("%1 is a folder, not a Headroom file."), path);
            if (QFileInfo(path).size() == 0) refuse(tr("%1 is empty, not a Headroom file. It was not changed."), path);
        }
        open();
        if (!isNew && path != inMemory) checkIdentity();
        setUp();
        m_inode = inodeOf(path);
    } catch (...) {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
        if (isNew) QFile::remove(path);
        throw;
    }
}

Database::~Database() {
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::createPrivately() const {
    const mode_t before = ::umask(077);
    QFile file(m_path);
    const bool made = file.open(QIODevice::NewOnly | QIODevice::WriteOnly);
    ::umask(before);
    if (!made) throw Error(ErrorKind::Storage, tr("%1 cannot be created.").arg(m_path), file.errorString());
}

void Database::open() {
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(m_mode == Mode::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                                            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    const mode_t before = ::umask(077);
    const bool opened = m_connection.open();
    ::umask(before);
    if (!opened)
        throw Error(ErrorKind::Storage, tr("%1 cannot be opened.").arg(m_path), m_connection.lastError().text());
    const QVariant raw = m_connection.driver()->handle();
    QSqlQuery identity(m_connection);
    const bool sameLibrary = qstrcmp(raw.typeName(), "sqlite3*") == 0 &&
                             identity.exec(QStringLiteral("SELECT sqlite_source_id()")) && identity.next() &&
                             identity.value(0).toString() == QLatin1String(sqlite3_sourceid());
    if (sameLibrary) m_handle = *static_cast<sqlite3* const*>(raw.constData());
}

void Database::checkIdentity() {
    try {
        const qint64 id = Query(*this, QStringLiteral("PRAGMA application_id")).single();
        if (id != applicationId) refuse(tr("%1 is not a Headroom file. It was not changed."), m_path);
        if (schemaVersion() > newestSchemaVersion())
            refuse(tr("%1 was written by a newer Headroom. It was not changed; please update."), m_path);
        if (schemaVersion() < 1) refuse(tr("%1 is not a finished Headroom file. It was not changed."), m_path);
        Query(*this, QStringLiteral("SELECT count(*) FROM sqlite_schema")).single();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Locked || error.sentence().contains(QFileInfo(m_path).fileName())) throw;
        refuse(tr("%1 is damaged or not a Headroom file. It was not changed."), m_path, error.detail());
    }
}

void Database::setUp() {
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (m_mode == Mode::ReadOnly) return;
    execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    if (schemaVersion() == 0) execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

void Database::execute(const QString& sql) {
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) throwStorageError(query.lastError().databaseText(), sql);
}

int Database::schemaVersion() { return int(Query(*this, QStringLiteral("PRAGMA user_version")).single()); }

bool Database::isAtItsPath() const { return m_path == inMemory || inodeOf(m_path) == m_inode; }

}  // namespace headroom
