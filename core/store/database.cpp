// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/store_header.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>
#include <sys/stat.h>

namespace headroom {

namespace {

// Up to this size every page, and every index against its table, is checked at each opening (8 ms for 8,800
// opportunities); above, when it is read and by storeFaults. The figures of a page come from an index alone.
constexpr qint64 checkedWholeUpTo = 32 * 1024 * 1024;
const QString inMemory = QStringLiteral(":memory:");

quint64 inodeOf(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

[[noreturn]] void refuse(const QString& sentence, const QString& path) {
    throw Error(ErrorKind::NotAStore, sentence.arg(QFileInfo(path).fileName()));
}

bool hasLog(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

// On a medium or in a folder where nothing can be written SQLite has no place for the log that reading needs.
// Without a log from before the file is whole and stays as it is.
bool isSealed(const QString& path) {
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() &&
           !QFileInfo::exists(path + QStringLiteral("-wal"));
}

QString sealedUri(const QString& path) {
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
           QStringLiteral("?immutable=1");
}

// Everything that can be told without SQLite.
void checkFile(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir()) refuse(tr("%1 is a folder, not a Headroom file."), path);
    if (!file.isFile()) refuse(tr("%1 is not a file."), path);
    if (!file.isReadable())
        throw Error(ErrorKind::Storage, tr("%1 may not be read.").arg(file.fileName()), path);
    if (file.size() == 0) refuse(tr("%1 is empty, not a Headroom file. It was not changed."), path);
    const std::optional<StoreHeader> header = StoreHeader::read(path);
    if (!header || header->applicationId != StoreHeader::headroomId)
        refuse(tr("%1 is damaged or not a Headroom file. It was not changed."), path);
    if (!header->hasWholePages && !hasLog(path)) refuse(tr("%1 is cut off. It was not changed."), path);
    if (header->schemaVersion > quint32(newestSchemaVersion()))
        refuse(tr("%1 was written by a newer Headroom. It was not changed; please update."), path);
}

}  // namespace

void throwStorageError(const QString& sqliteText, const QString& sql) {
    const auto says = [&](const char* words) { return sqliteText.contains(QLatin1String(words)); };
    const QString detail = sqliteText + QStringLiteral(" | ") + sql;
    if (says("constraint failed"))
        throw Error(ErrorKind::Refused, tr("This contradicts what is already on record. Nothing was saved."),
                    detail);
    if (says("is locked"))
        throw Error(ErrorKind::Locked,
                    tr("Another program is writing to the file. Nothing was saved; try again."), detail);
    if (says("malformed") || says("not a database") || says("unsupported file format"))
        throw Error(ErrorKind::NotAStore, tr("The file is damaged and was not changed."), detail);
    if (says("disk is full"))
        throw Error(ErrorKind::Storage, tr("The disk is full. Nothing was saved."), detail);
    if (says("readonly") || says("unable to open database file"))
        throw Error(ErrorKind::Storage, tr("The file cannot be written. Nothing was saved."), detail);
    throw Error(ErrorKind::Storage, tr("The file could not be read or written. Nothing was saved."), detail);
}

Database::Database(const QString& path, Mode mode)
    : m_path(path), m_mode(mode), m_connectionName(QUuid::createUuid().toString()) {
    Q_ASSERT(path == inMemory || QFileInfo(path).isAbsolute());
    const bool isNew = path == inMemory || !QFileInfo::exists(path);
    if (isNew && mode == Mode::ReadOnly)
        throw Error(ErrorKind::Storage, tr("There is no file %1.").arg(path));
    if (!isNew) checkFile(path);
    if (isNew && path != inMemory) createPrivately();
    m_hadLog = QFileInfo::exists(path + QStringLiteral("-wal"));
    try {
        open();
        if (!isNew) checkContent();
        setUp();
        m_inode = inodeOf(path);
    } catch (...) {
        close();
        if (isNew) QFile::remove(path);
        throw;
    }
}

Database::~Database() {
    close();
}

QSqlQuery Database::takeQuery(const QString& sql) {
    if (auto waiting = m_waitingQueries.extract(sql)) return std::move(waiting.mapped());
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) throwStorageError(query.lastError().text(), sql);
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query) {
    constexpr size_t keptAtMost = 100;
    query.finish();
    if (m_waitingQueries.size() < keptAtMost) m_waitingQueries.insert_or_assign(sql, std::move(query));
}

sqlite3_stmt* Database::takeStatement(const QString& sql) {
    return m_waiting.take(sql);
}

void Database::giveBack(const QString& sql, sqlite3_stmt* statement) {
    constexpr qsizetype keptAtMost = 40;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_waiting.size() >= keptAtMost || m_waiting.contains(sql))
        sqlite3_finalize(statement);
    else
        m_waiting.insert(sql, statement);
}

void Database::close() {
    const bool isSameLibrary = m_handle != nullptr;
    for (sqlite3_stmt* statement : std::as_const(m_waiting)) sqlite3_finalize(statement);
    m_waiting.clear();
    m_waitingQueries.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    if (m_mode == Mode::ReadOnly && !m_hadLog && isSameLibrary) removeOwnLog();
}

// A reader leaves the log it needed beside the file. The last connection that may write takes it away as it
// closes, and only if nobody else has the file open.
void Database::removeOwnLog() const {
    if (!QFileInfo::exists(m_path + QStringLiteral("-wal"))) return;
    sqlite3* last = nullptr;
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &last, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(last, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(last);
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
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (m_mode == Mode::ReadOnly) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (m_mode == Mode::ReadOnly && isSealed(m_path)) {
        m_connection.setDatabaseName(sealedUri(m_path));
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        throw Error(ErrorKind::Storage, tr("%1 cannot be opened.").arg(m_path),
                    m_connection.lastError().text());
    const QVariant raw = m_connection.driver()->handle();
    QSqlQuery identity(m_connection);
    const bool sameLibrary = qstrcmp(raw.typeName(), "sqlite3*") == 0 &&
                             identity.exec(QStringLiteral("SELECT sqlite_source_id()")) && identity.next() &&
                             identity.value(0).toString() == QLatin1String(sqlite3_sourceid());
    if (sameLibrary) m_handle = *static_cast<sqlite3* const*>(raw.constData());
    for (const char* setting : {"foreign_keys", "cell_size_check"})
        execute(QStringLiteral("PRAGMA %1 = ON").arg(QLatin1String(setting)));
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
}

// While this lasts, closing leaves the file and its write-ahead log as they are.
void Database::checkContent() {
    if (m_handle && hasLog(m_path)) sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const int version = schemaVersion();
    if (version > newestSchemaVersion())
        refuse(tr("%1 was written by a newer Headroom. It was not changed; please update."), m_path);
    // A store whose making was cut short holds nothing yet and is made again.
    if (version < 1 && Query(*this, QStringLiteral("SELECT count(*) FROM sqlite_schema")).single() > 0)
        refuse(tr("%1 is not a finished Headroom file. It was not changed."), m_path);
    if (QFileInfo(m_path).size() <= checkedWholeUpTo) {
        Query check(*this, QStringLiteral("PRAGMA integrity_check(1)"));
        if (!check.next() || check.text("integrity_check") != QLatin1String("ok"))
            throwStorageError(QStringLiteral("malformed: ") + check.text("integrity_check"), m_path);
    }
    if (m_handle) sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Database::setUp() {
    if (m_mode == Mode::ReadOnly) return;
    // Before the log exists, so that the file's own header always says whose it is.
    if (schemaVersion() == 0)
        execute(QStringLiteral("PRAGMA application_id = %1").arg(StoreHeader::headroomId));
    Query log(*this, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!log.next() || (log.text("journal_mode") != QLatin1String("wal") && m_path != inMemory))
        throw Error(ErrorKind::Storage,
                    tr("A Headroom file cannot be kept safely on this drive. Choose another place."), m_path);
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
}

void Database::execute(const QString& sql) {
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) throwStorageError(query.lastError().databaseText(), sql);
}

int Database::schemaVersion() {
    return int(Query(*this, QStringLiteral("PRAGMA user_version")).single());
}

qint64 Database::dataVersion() {
    return Query(*this, QStringLiteral("PRAGMA data_version")).single();
}

bool Database::isAtItsPath() const {
    return m_path == inMemory || inodeOf(m_path) == m_inode;
}

}  // namespace headroom
