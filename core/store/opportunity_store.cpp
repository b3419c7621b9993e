// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opportunity_store.h"

#include "core/store/bulk_change.h"
#include "core/store/bulk_statement.h"
#include "core/store/journal.h"
#include "core/store/query.h"

#include <array>

namespace headroom {

namespace {

const QString columns = QStringLiteral(
    "id, external_id, rep_id, name, account, segment, stage, outcome, opened_on, closed_on, value_minor, "
    "currency");

std::optional<qint64> maybe(const BulkStatement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

OpportunityRecord readRecord(const BulkStatement& row) {
    return {row.integer(0), row.text(1),   row.integer(2), row.text(3),
            row.text(4),    row.text(5),   row.text(6),    Outcome(row.integer(7)),
            maybe(row, 8),  maybe(row, 9), maybe(row, 10), row.text(11)};
}

void bindMaybe(BulkStatement& statement, int parameter, std::optional<qint64> value) {
    if (value)
        statement.bind(parameter, *value);
    else
        statement.bindNull(parameter);
}

// The record's values, from parameter `first` on.
void bindRecord(BulkStatement& statement, const OpportunityRecord& record, int first = 0) {
    statement.bind(first, record.id);
    statement.bind(first + 1, record.externalId);
    statement.bind(first + 2, record.rep);
    statement.bind(first + 3, record.name);
    statement.bind(first + 4, record.account);
    statement.bind(first + 5, record.segment);
    statement.bind(first + 6, record.stage);
    statement.bind(first + 7, qint64(record.outcome));
    bindMaybe(statement, first + 8, record.openedOn);
    bindMaybe(statement, first + 9, record.closedOn);
    bindMaybe(statement, first + 10, record.valueMinor);
    statement.bind(first + 11, record.currency);
}

// Inserts many rows a statement, which takes three quarters of the time of one row each.
class Inserter {
public:
    Inserter(Database& database, SourceId source, ImportId import)
        : m_database(database), m_source(source), m_import(import) {}

    void add(const OpportunityRecord& record) {
        m_waiting.push_back(record);
        if (m_waiting.size() < rowsAtOnce) return;
        if (!m_full) m_full.emplace(m_database, sql(rowsAtOnce));
        write(*m_full);
    }
    void finish() {
        if (m_waiting.empty()) return;
        BulkStatement rest(m_database, sql(m_waiting.size()));
        write(rest);
    }

private:
    static constexpr size_t rowsAtOnce = 50;
    static constexpr int parameters = 14;

    static QString sql(size_t rows) {
        const QString row = QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        return QStringLiteral("INSERT INTO opportunity (%1, source_id, added_by) VALUES ").arg(columns) +
               QStringList(qsizetype(rows), row).join(QLatin1Char(','));
    }
    void write(BulkStatement& statement) {
        int first = 0;
        for (const OpportunityRecord& record : m_waiting) {
            bindRecord(statement, record, first);
            statement.bind(first + 12, m_source.value);
            statement.bind(first + 13, m_import.value);
            first += parameters;
        }
        statement.run();
        m_waiting.clear();
    }

    Database& m_database;
    SourceId m_source;
    ImportId m_import;
    std::vector<OpportunityRecord> m_waiting;
    std::optional<BulkStatement> m_full;
};

QString keyExpression(OpportunityStore::Key key, int fiscalFirstMonth) {
    using Key = OpportunityStore::Key;
    switch (key) {
        case Key::Rep:
            return QStringLiteral("r.name");
        case Key::Team:
            return QStringLiteral("coalesce(t.name, '')");
        case Key::Segment:
            return QStringLiteral("o.segment");
        case Key::Month:
            return QStringLiteral("strftime('%Y-%m', o.closed_on)");
        case Key::Quarter:
            // Moved back so that the fiscal year starts in January; named by the year it ends in.
            return QStringLiteral(
                       "(strftime('%Y', o.closed_on, 'start of month', '-%1 months') + %2) || '-Q' || "
                       "((strftime('%m', o.closed_on, 'start of month', '-%1 months') + 2) / 3)")
                .arg(fiscalFirstMonth - 1)
                .arg(fiscalFirstMonth == 1 ? 0 : 1);
    }
    Q_UNREACHABLE();
}

const QString updateSql = QStringLiteral(
    "UPDATE opportunity SET external_id = ?2, rep_id = ?3, name = ?4, account = ?5, segment = ?6, stage = "
    "?7, "
    "outcome = ?8, opened_on = ?9, closed_on = ?10, value_minor = ?11, currency = ?12, missing_since = NULL, "
    "archived_on = CASE WHEN missing_since IS NULL THEN archived_on END WHERE id = ?1");

}  // namespace

std::vector<OpportunityStore::Day> OpportunityStore::decidedDays(RepId rep, const Period& period) const {
    std::vector<Day> days;
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT closed_on, outcome FROM opportunity WHERE rep_id = ? AND closed_on "
                       "BETWEEN ? AND ? AND outcome > 0 AND archived_on IS NULL ORDER BY closed_on"));
    query.bind(0, rep.value);
    query.bind(1, period.first().toJulianDay());
    query.bind(2, period.last().toJulianDay());
    while (query.next()) {
        const QDate day = QDate::fromJulianDay(query.integer(0));
        if (days.empty() || days.back().day != day) days.push_back({day, {}});
        (Outcome(query.integer(1)) == Outcome::Won ? days.back().deals.won : days.back().deals.lost) += 1;
    }
    return days;
}

std::optional<QDate> OpportunityStore::lastDecision(RepId rep, QDate upTo) const {
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT closed_on FROM opportunity WHERE rep_id = ? AND closed_on <= ? "
                       "AND outcome > 0 AND archived_on IS NULL ORDER BY closed_on DESC LIMIT 1"));
    query.bind(0, rep.value);
    query.bind(1, upTo.toJulianDay());
    return query.next() ? std::optional(QDate::fromJulianDay(query.integer(0))) : std::nullopt;
}

std::optional<QDate> OpportunityStore::lastDecision(QDate upTo) const {
    // One index look-up a rep; a plain max() would walk every row.
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT max((SELECT closed_on FROM opportunity WHERE rep_id = r.id AND "
                       "closed_on <= ? AND outcome > 0 AND archived_on IS NULL "
                       "ORDER BY closed_on DESC LIMIT 1)) FROM rep r WHERE r.archived_on IS NULL"));
    query.bind(0, upTo.toJulianDay());
    return query.next() && !query.isNull(0) ? std::optional(QDate::fromJulianDay(query.integer(0)))
                                            : std::nullopt;
}

void OpportunityStore::appendAgesAtDecision(RepId rep, const Period& period, std::vector<int>& ages) const {
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT closed_on - opened_on FROM opportunity WHERE rep_id = ? AND closed_on "
                       "BETWEEN ? AND ? AND outcome > 0 AND opened_on IS NOT NULL AND archived_on IS NULL"));
    query.bind(0, rep.value);
    query.bind(1, period.first().toJulianDay());
    query.bind(2, period.last().toJulianDay());
    while (query.next()) ages.push_back(int(query.integer(0)));
}

OpportunityStore::OpenCount OpportunityStore::openCount(RepId rep, std::optional<QDate> staleBefore) const {
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT count(*), coalesce(sum(opened_on < ?), 0) FROM opportunity WHERE "
                       "rep_id = ? AND closed_on IS NULL AND outcome = 0 AND archived_on IS NULL"));
    bindMaybe(query, 0, staleBefore ? std::optional(staleBefore->toJulianDay()) : std::nullopt);
    query.bind(1, rep.value);
    query.next();
    return {int(query.integer(0)), int(query.integer(1))};
}

// Counting a million rows takes longer than a frame, so each import notes how many there are after it.
int OpportunityStore::count() const {
    return int(
        Query(m_database, QStringLiteral("SELECT coalesce(max(opportunities), 0) FROM import")).single());
}

std::vector<OpportunityStore::Group> OpportunityStore::grouped(const std::vector<Key>& keys,
                                                               int fiscalFirstMonth,
                                                               std::optional<QDate> from,
                                                               std::optional<QDate> to) const {
    static constexpr std::array names{"key0", "key1", "key2", "key3", "key4"};
    QStringList expressions, groupedBy;
    for (const Key key : keys) {
        groupedBy << QLatin1String(names[size_t(groupedBy.size())]);
        expressions << keyExpression(key, fiscalFirstMonth) + QStringLiteral(" AS ") + groupedBy.back();
    }
    groupedBy << QStringLiteral("o.currency");
    expressions << QStringLiteral("o.currency AS currency");
    Query query(m_database,
                QStringLiteral(
                    "SELECT %1, sum(o.outcome = 1 AND o.closed_on IS NOT NULL) AS won, sum(o.outcome = 2 AND "
                    "o.closed_on IS NOT NULL) AS lost, sum(o.outcome = 0) AS open, "
                    "coalesce(sum(CASE WHEN o.outcome = 1 AND o.closed_on IS NOT NULL THEN o.value_minor "
                    "END), 0) AS won_value "
                    "FROM opportunity o JOIN rep r ON r.id = o.rep_id "
                    "LEFT JOIN membership m ON m.id = (SELECT max(id) FROM membership WHERE rep_id = r.id) "
                    "LEFT JOIN team t ON t.id = m.team_id WHERE o.archived_on IS NULL "
                    "AND (? IS NULL OR o.closed_on >= ?) AND (? IS NULL OR o.closed_on <= ?) "
                    "GROUP BY %2 ORDER BY %2")
                    .arg(expressions.join(QLatin1String(", ")), groupedBy.join(QLatin1String(", "))));
    for (const std::optional<QDate>& bound : {from, from, to, to})
        query.bind(bound ? std::optional(bound->toJulianDay()) : std::nullopt);
    std::vector<Group> groups;
    while (query.next()) {
        Group group;
        for (size_t i = 0; i < keys.size(); ++i) group.keys << query.text(names[i]);
        group.deals = {int(query.integer("won")), int(query.integer("lost"))};
        group.open = int(query.integer("open"));
        group.wonValueMinor = query.integer("won_value");
        group.currency = query.text("currency");
        groups.push_back(std::move(group));
    }
    return groups;
}

void OpportunityStore::forEachOfSource(SourceId source,
                                       const std::function<bool(const OpportunityRecord&)>& onRecord) const {
    BulkStatement query(
        m_database,
        QStringLiteral("SELECT %1 FROM opportunity WHERE +source_id = ? ORDER BY id").arg(columns));
    query.bind(0, source.value);
    while (query.next())
        if (!onRecord(readRecord(query))) return;
}

qint64 OpportunityStore::insertAll(const Transaction& transaction, SourceId source, ImportId import,
                                   const std::function<bool(OpportunityRecord&)>& next) {
    const bool isFirst =
        Query(m_database, QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM opportunity)")).single() != 0;
    BulkChange bulk(transaction, QStringLiteral("opportunity"),
                    isFirst ? QStringList{QStringLiteral("opportunity_by_rep")} : QStringList());
    qint64 inserted = 0;
    {
        Inserter inserter(m_database, source, import);
        for (OpportunityRecord record; next(record); ++inserted) inserter.add(record);
        inserter.finish();
    }
    bulk.finish();
    Query(m_database, QStringLiteral("UPDATE import SET opportunities = ? WHERE id = ?"))
        .bind(count() + inserted)
        .bind(import.value)
        .run();
    if (inserted > 0) Journal(m_database).recordAddedBy(transaction, import.value);
    return inserted;
}

void OpportunityStore::update(const Transaction&, const OpportunityRecord& record) {
    BulkStatement update(m_database, updateSql);
    bindRecord(update, record);
    update.run();
}

void OpportunityStore::markMissing(const Transaction&, qint64 id, std::optional<ImportId> since) {
    Query(m_database, QStringLiteral("UPDATE opportunity SET missing_since = ? WHERE id = ?"))
        .bind(since ? std::optional(since->value) : std::nullopt)
        .bind(id)
        .run();
}

void OpportunityStore::archive(const Transaction&, qint64 id, QDate on) {
    Query(m_database, QStringLiteral("UPDATE opportunity SET archived_on = ? WHERE id = ?"))
        .bind(on)
        .bind(id)
        .run();
}

std::vector<OpportunityStore::Missing> OpportunityStore::missing() const {
    std::vector<Missing> missing;
    Query query(
        m_database,
        QStringLiteral("SELECT id, name, account, rep_id, outcome FROM opportunity WHERE missing_since "
                       "IS NOT NULL AND archived_on IS NULL ORDER BY account, name"));
    while (query.next())
        missing.push_back({query.integer("id"), query.text("name"), query.text("account"),
                           RepId{query.integer("rep_id")}, Outcome(query.integer("outcome"))});
    return missing;
}

QSet<qint64> OpportunityStore::missingIds() const {
    QSet<qint64> ids;
    BulkStatement query(m_database,
                        QStringLiteral("SELECT id FROM opportunity WHERE missing_since IS NOT NULL"));
    while (query.next()) ids.insert(query.integer(0));
    return ids;
}

}  // namespace headroom
