// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_statement.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QSqlError>
#include <QSqlQuery>

#include <map>
#include <sqlite3.h>

namespace headroom {

struct BulkStatement::Raw {
    Database& database;
    QString sql;
    sqlite3_stmt* statement = nullptr;

    void check(int code, int expected) const {
        if (code != expected) throwStorageError(QString::fromUtf8(sqlite3_errmsg(database.handle())), sql);
    }
};

struct BulkStatement::Slow {
    explicit Slow(const QSqlDatabase& connection) : query(connection) {}
    QSqlQuery query;
    QString sql;
    bool isRunning = false;
    mutable std::map<int, std::string> texts;
};

BulkStatement::BulkStatement(Database& database, const QString& sql) {
    if (database.handle()) {
        m_raw = std::make_unique<Raw>(Raw{database, sql, database.takeStatement(sql)});
        if (m_raw->statement) return;
        const QByteArray utf8 = sql.toUtf8();
        m_raw->check(sqlite3_prepare_v2(database.handle(), utf8.constData(), int(utf8.size()),
                                        &m_raw->statement, nullptr),
                     SQLITE_OK);
        return;
    }
    m_slow = std::make_unique<Slow>(database.connection());
    m_slow->sql = sql;
    m_slow->query.setForwardOnly(true);
    if (!m_slow->query.prepare(sql)) throwStorageError(m_slow->query.lastError().databaseText(), sql);
}

BulkStatement::~BulkStatement() {
    if (m_raw) m_raw->database.giveBack(m_raw->sql, m_raw->statement);
}

void BulkStatement::bind(int parameter, qint64 value) {
    if (m_raw) return m_raw->check(sqlite3_bind_int64(m_raw->statement, parameter + 1, value), SQLITE_OK);
    m_slow->query.bindValue(parameter, value);
}

void BulkStatement::bind(int parameter, std::string_view utf8) {
    if (utf8.find('\0') != std::string_view::npos)
        throw Error(ErrorKind::BadInput, tr("Text with a NUL character cannot be saved."));
    if (m_raw)
        return m_raw->check(
            sqlite3_bind_text(m_raw->statement, parameter + 1, utf8.empty() ? "" : utf8.data(),
                              int(utf8.size()), SQLITE_STATIC),
            SQLITE_OK);
    m_slow->query.bindValue(parameter,
                            QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).append(QLatin1String("")));
}

void BulkStatement::bindNull(int parameter) {
    if (m_raw) return m_raw->check(sqlite3_bind_null(m_raw->statement, parameter + 1), SQLITE_OK);
    m_slow->query.bindValue(parameter, QVariant());
}

void BulkStatement::run() {
    if (m_raw) {
        m_raw->check(sqlite3_step(m_raw->statement), SQLITE_DONE);
        return m_raw->check(sqlite3_reset(m_raw->statement), SQLITE_OK);
    }
    if (!m_slow->query.exec()) throwStorageError(m_slow->query.lastError().databaseText(), m_slow->sql);
}

bool BulkStatement::next() {
    if (m_raw) {
        const int code = sqlite3_step(m_raw->statement);
        if (code == SQLITE_ROW) return true;
        m_raw->check(code, SQLITE_DONE);
        sqlite3_reset(m_raw->statement);
        return false;
    }
    m_slow->texts.clear();
    if (!m_slow->isRunning && !m_slow->query.exec())
        throwStorageError(m_slow->query.lastError().databaseText(), m_slow->sql);
    m_slow->isRunning = true;
    if (m_slow->query.next()) return true;
    m_slow->isRunning = false;
    if (m_slow->query.lastError().isValid())
        throwStorageError(m_slow->query.lastError().databaseText(), m_slow->sql);
    return false;
}

qint64 BulkStatement::integer(int column) const {
    return m_raw ? sqlite3_column_int64(m_raw->statement, column) : m_slow->query.value(column).toLongLong();
}

std::string_view BulkStatement::text(int column) const {
    if (m_raw) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_raw->statement, column));
        return {text ? text : "", size_t(sqlite3_column_bytes(m_raw->statement, column))};
    }
    return m_slow->texts[column] = m_slow->query.value(column).toString().toStdString();
}

bool BulkStatement::isNull(int column) const {
    return m_raw ? sqlite3_column_type(m_raw->statement, column) == SQLITE_NULL
                 : m_slow->query.isNull(column);
}

}  // namespace headroom
