// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QSqlError>

namespace headroom {

Query::Query(Database& database, const QString& sql) : m_query(database.connection()), m_sql(sql) {
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) throwStorageError(m_query.lastError().text(), sql);
}

Query& Query::bind(qint64 value) {
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query& Query::bind(const QString& value) {
    if (value.contains(QChar(u'\0')))
        throw Error(ErrorKind::BadInput, tr("Text with a NUL character cannot be saved."));
    // Half a surrogate pair would not come back; so it becomes a question mark.
    const QString whole = value.isValidUtf16() ? value : QString::fromUtf8(value.toUtf8());
    m_query.bindValue(m_bound++, whole.isNull() ? QStringLiteral("") : whole);
    return *this;
}

Query& Query::bind(QDate day) {
    return bind(day.toString(Qt::ISODate));
}

Query& Query::bind(const QDateTime& time) {
    return bind(time.toUTC().toString(Qt::ISODate));
}

Query& Query::bindNull() {
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

void Query::execute() {
    if (!m_query.exec()) throwStorageError(m_query.lastError().text(), m_sql);
    m_bound = 0;
}

void Query::run() {
    execute();
    m_query.finish();
}

qint64 Query::insert() {
    execute();
    const qint64 id = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return id;
}

bool Query::next() {
    if (!m_isRunning) {
        execute();
        m_columns = m_query.record();
        m_isRunning = true;
    }
    if (m_query.next()) return true;
    m_isRunning = false;
    if (m_query.lastError().isValid()) throwStorageError(m_query.lastError().text(), m_sql);
    return false;
}

qint64 Query::single() {
    if (!next()) throwStorageError(QStringLiteral("no row: malformed"), m_sql);
    const qint64 value = m_query.value(0).toLongLong();
    m_query.finish();
    m_isRunning = false;
    return value;
}

QVariant Query::value(const char* column) const {
    const int index = m_columns.indexOf(QLatin1String(column));
    if (index < 0)
        throwStorageError(QStringLiteral("malformed: no column %1").arg(QLatin1String(column)), m_sql);
    return m_query.value(index);
}

qint64 Query::integer(const char* column) const {
    return value(column).toLongLong();
}

QString Query::text(const char* column) const {
    return value(column).toString();
}

QDate Query::day(const char* column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::time(const char* column) const {
    return QDateTime::fromString(text(column), Qt::ISODate);
}

bool Query::isNull(const char* column) const {
    return value(column).isNull();
}

std::optional<qint64> Query::maybeInteger(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QDate> Query::maybeDay(const char* column) const {
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

}  // namespace headroom
