// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace headroom {

// Ids as one text for SQL's json_each: "[3,7,9]".
template <typename Tag>
QString idList(const std::vector<Id<Tag>>& ids) {
    QStringList texts;
    for (const Id<Tag> id : ids) texts << QString::number(id.value);
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

// One prepared statement: bind in order, then step through rows and read columns by name, given as literals.
// Throws Error on any failure, at the statement that failed.
class Query {
    Q_DECLARE_TR_FUNCTIONS(headroom::Query)

public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(qint64 value);
    Query& bind(int value) { return bind(qint64(value)); }
    // Throws Error(BadInput) for text with a NUL in it.
    Query& bind(const QString& value);
    Query& bind(QDate day);              // ISO
    Query& bind(const QDateTime& time);  // UTC ISO
    Query& bindNull();
    template <typename Tag>
    Query& bind(Id<Tag> id) {
        return bind(id.value);
    }
    template <typename T>
    Query& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bindNull();
    }

    // Runs a statement that gives no rows, ready to be bound again.
    void run();
    // Runs an insert and returns the new row's id.
    qint64 insert();
    // Steps to the next row, running first when it has to; false when there is none.
    bool next();
    // The one number of the first row. Throws Error(NotAStore) when there is no row.
    qint64 single();

    qint64 integer(const char* column) const;
    QString text(const char* column) const;
    QDate day(const char* column) const;
    QDateTime time(const char* column) const;
    bool isNull(const char* column) const;
    std::optional<qint64> maybeInteger(const char* column) const;
    std::optional<QDate> maybeDay(const char* column) const;
    template <typename AnyId>
    std::optional<AnyId> maybeId(const char* column) const {
        const std::optional<qint64> value = maybeInteger(column);
        return value ? std::optional(AnyId{*value}) : std::nullopt;
    }

private:
    void execute();
    QVariant value(const char* column) const;
    int indexOf(const char* column) const;

    Database& m_database;
    QString m_sql;
    QSqlQuery m_query;
    // Where a literal was found among the columns, so that its letters are compared once and not for each
    // row.
    mutable std::vector<std::pair<const char*, int>> m_indices;
    mutable QSqlRecord m_columns;
    int m_bound = 0;
    bool m_isRunning = false;
    bool m_hasFailed = false;
};

}  // namespace headroom
