// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace headroom {

// One connection to one store file. Opening checks that the file is a sound Headroom store; a new file is
// made private.
class Database {
    Q_DECLARE_TR_FUNCTIONS(headroom::Database)

public:
    enum class Mode { ReadWrite, ReadOnly };

    // `path` absolute, or ":memory:". Creates the file in ReadWrite. Does not migrate. Throws
    // Error(NotAStore) for an empty, foreign, damaged or newer file and Error(Storage) when it cannot be
    // opened; the file is left as it was.
    explicit Database(const QString& path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Mode mode() const { return m_mode; }
    QSqlDatabase& connection() { return m_connection; }

    // Runs SQL that binds nothing. Throws Error(Storage).
    void execute(const QString& sql);
    int schemaVersion();
    // A number that changes with each commit of another connection.
    qint64 dataVersion();
    // The raw handle, when the driver and this program share one SQLite library; otherwise null.
    sqlite3* handle() const { return m_handle; }
    // A prepared statement for this SQL, one that waits or a new one, ready to be bound. Throws Error. Given
    // back it waits to be used again: preparing one and learning its columns takes longer than most of them
    // run.
    QSqlQuery takeQuery(const QString& sql);
    void giveBack(const QString& sql, QSqlQuery query);
    // Prepared statements of the handle's that wait to be used again: takes one for this SQL, null when none
    // waits; gives one back, which may close it.
    sqlite3_stmt* takeStatement(const QString& sql);
    void giveBack(const QString& sql, sqlite3_stmt* statement);
    // Whether the path still names the file this connection has open.
    bool isAtItsPath() const;

private:
    void createPrivately() const;
    void open();
    void checkContent();
    void setUp();
    void close();
    void removeOwnLog() const;

    QString m_path;
    Mode m_mode;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    std::unordered_map<QString, QSqlQuery> m_waitingQueries;
    QHash<QString, sqlite3_stmt*> m_waiting;  // statements by their SQL
    quint64 m_inode = 0;
    bool m_hadLog = false;  // before this connection read from it
};

// The error of a failed statement, as one sentence for the person with SQLite's words as detail.
[[noreturn]] void throwStorageError(const QString& sqliteText, const QString& sql);

}  // namespace headroom
