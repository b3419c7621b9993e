// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QSqlError>

namespace headroom {

namespace {

// Two digits from a place in a text on; below 0 when they are none.
int twoDigits(const QString& text, qsizetype at) {
    const int tens = text[at].unicode() - u'0', ones = text[at + 1].unicode() - u'0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10000;
}

// "2026-11-24", as this class writes it and ten times as fast as Qt reads it, which is asked for anything
// else.
QDate dayOf(const QString& text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return QDate::fromString(text, Qt::ISODate);
    return QDate(100 * twoDigits(text, 0) + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

// The same with "T09:30:00Z" after the day.
QDateTime timeOf(const QString& text) {
    if (text.size() != 20 || text[10] != u'T' || text[13] != u':' || text[16] != u':' || text[19] != u'Z')
        return QDateTime::fromString(text, Qt::ISODate);
    const QTime time(twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17));
    return time.isValid() ? QDateTime(dayOf(text.left(10)), time, Qt::UTC) : QDateTime();
}

}  // namespace

Query::Query(Database& database, const QString& sql)
    : m_database(database), m_sql(sql), m_query(database.takeQuery(sql)) {}

Query::~Query() {
    if (!m_hasFailed) m_database.giveBack(m_sql, std::move(m_query));
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
    m_hasFailed = true;
    if (!m_query.exec()) throwStorageError(m_query.lastError().text(), m_sql);
    m_hasFailed = false;
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
        m_isRunning = true;
    }
    if (m_query.next()) return true;
    m_isRunning = false;
    m_hasFailed = m_query.lastError().isValid();
    if (m_hasFailed) throwStorageError(m_query.lastError().text(), m_sql);
    return false;
}

qint64 Query::single() {
    if (!next()) throwStorageError(QStringLiteral("no row: malformed"), m_sql);
    const qint64 value = m_query.value(0).toLongLong();
    m_query.finish();
    m_isRunning = false;
    return value;
}

int Query::indexOf(const char* column) const {
    for (const auto& [known, index] : m_indices)
        if (known == column) return index;
    if (m_columns.isEmpty()) m_columns = m_query.record();
    const int index = m_columns.indexOf(QLatin1String(column));
    if (index < 0)
        throwStorageError(QStringLiteral("malformed: no column %1").arg(QLatin1String(column)), m_sql);
    m_indices.emplace_back(column, index);
    return index;
}

QVariant Query::value(const char* column) const {
    return m_query.value(indexOf(column));
}

qint64 Query::integer(const char* column) const {
    return value(column).toLongLong();
}

QString Query::text(const char* column) const {
    return value(column).toString();
}

QDate Query::day(const char* column) const {
    return dayOf(text(column));
}

QDateTime Query::time(const char* column) const {
    return timeOf(text(column));
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
