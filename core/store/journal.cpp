// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/bulk_change.h"
#include "core/store/bulk_statement.h"
#include "core/store/journal_triggers.h"
#include "core/store/query.h"

namespace headroom {

namespace {

constexpr int stepsKept = 200;

QString assignments(const QStringList& columns) {
    const QStringList kept = keptColumns(columns);
    QStringList assigned;
    for (qsizetype i = 0; i < columns.size(); ++i)
        assigned << QStringLiteral("%1 = c.%2").arg(columns[i], kept[i]);
    return assigned.join(QLatin1String(", "));
}

// Within a run each row stands once, so the order it was recorded in serves as well, and appends.
QString insertion(Database& database, const QString& table) {
    const QStringList columns = columnsOf(database, table);
    return QStringLiteral(
               "INSERT INTO %1 (%2) SELECT %3 FROM journal_change WHERE id BETWEEN ? AND ? ORDER BY id")
        .arg(table, columns.join(QLatin1String(", ")), keptColumns(columns).join(QLatin1String(", ")));
}

QLatin1String asciiOf(std::string_view text) {
    return QLatin1String(text.data(), qsizetype(text.size()));
}

// Those that hold every row, where most rows move.
QStringList indicesToRebuild(bool movesMost) {
    return movesMost ? QStringList{QStringLiteral("opportunity_by_rep")} : QStringList();
}

const QString opportunities = QStringLiteral("opportunity");
const QString deleteAdded = QStringLiteral("delete added by import");
const QString insertAdded = QStringLiteral("insert added by import");

}  // namespace

Journal::Journal(Database& database) : m_database(database) {}

void Journal::begin(const Transaction&, const QString& label) {
    const qint64 step =
        Query(m_database, QStringLiteral("INSERT INTO journal_step (label) VALUES (?)")).bind(label).insert();
    Query(m_database, QStringLiteral("INSERT INTO journal_recording VALUES (1, ?)")).bind(step).run();
}

void Journal::end(const Transaction&) {
    const qint64 step = Query(m_database, QStringLiteral("SELECT step_id FROM journal_recording")).single();
    const bool changed =
        Query(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM journal_change WHERE step_id = ?)"))
            .bind(step)
            .single() != 0;
    if (changed) {
        m_database.execute(QStringLiteral("DELETE FROM journal_step WHERE is_undone = 1"));
        Query(m_database, QStringLiteral("DELETE FROM journal_step WHERE id IN "
                                         "(SELECT id FROM journal_step ORDER BY id DESC LIMIT -1 OFFSET ?)"))
            .bind(stepsKept)
            .run();
    } else {
        Query(m_database, QStringLiteral("DELETE FROM journal_step WHERE id = ?")).bind(step).run();
    }
    m_database.execute(QStringLiteral("DELETE FROM journal_recording"));
}

void Journal::recordAddedBy(const Transaction&, qint64 importId) {
    Query(m_database, QStringLiteral("INSERT INTO journal_change (step_id, table_name, row_id, inverse) "
                                     "SELECT step_id, ?, ?, ? FROM journal_recording"))
        .bind(opportunities)
        .bind(importId)
        .bind(deleteAdded)
        .run();
}

Journal::Step Journal::lastDone() {
    Query query(
        m_database,
        QStringLiteral("SELECT id, label FROM journal_step WHERE is_undone = 0 ORDER BY id DESC LIMIT 1"));
    return query.next() ? Step{query.integer("id"), query.text("label")} : Step{};
}

Journal::Step Journal::firstUndone() {
    Query query(m_database,
                QStringLiteral("SELECT id, label FROM journal_step WHERE is_undone = 1 ORDER BY id LIMIT 1"));
    return query.next() ? Step{query.integer("id"), query.text("label")} : Step{};
}

QString Journal::lastStep() {
    return lastDone().label;
}

QString Journal::redoStep() {
    return firstUndone().label;
}

QString Journal::undo(const Transaction& transaction) {
    const Step step = lastDone();
    if (step.id != 0) turnRound(transaction, step, true);
    return step.label;
}

QString Journal::redo(const Transaction& transaction) {
    const Step step = firstUndone();
    if (step.id != 0) turnRound(transaction, step, false);
    return step.label;
}

std::vector<Journal::Run> Journal::runsNewestFirst(const Step& step) {
    std::vector<Run> runs;
    BulkStatement list(m_database,
                       QStringLiteral("SELECT id, table_name, inverse FROM journal_change WHERE step_id = ? "
                                      "ORDER BY id DESC"));
    list.bind(0, step.id);
    while (list.next()) {
        const qint64 id = list.integer(0);
        const QLatin1String table = asciiOf(list.text(1));
        const QLatin1String inverse = asciiOf(list.text(2));
        if (!runs.empty() && runs.back().firstId == id + 1 && runs.back().table == table &&
            runs.back().inverse == inverse)
            runs.back().firstId = id;
        else
            runs.push_back({id, id, table, inverse});
    }
    return runs;
}

// Applies a step's changes, newest first, while the triggers record in their place how to take that back.
void Journal::turnRound(const Transaction& transaction, const Step& step, bool isUndone) {
    const std::vector<Run> runs = runsNewestFirst(step);
    m_database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    Query(m_database, QStringLiteral("INSERT INTO journal_recording VALUES (1, ?)")).bind(step.id).run();
    for (const Run& run : runs) apply(transaction, run);
    m_database.execute(QStringLiteral("DELETE FROM journal_recording"));
    if (!runs.empty())
        Query(m_database, QStringLiteral("DELETE FROM journal_change WHERE step_id = ? AND id <= ?"))
            .bind(step.id)
            .bind(runs.front().lastId)
            .run();
    Query(m_database, QStringLiteral("UPDATE journal_step SET is_undone = ? WHERE id = ?"))
        .bind(int(isUndone))
        .bind(step.id)
        .run();
}

void Journal::apply(const Transaction& transaction, const Run& run) {
    if (run.inverse == QLatin1String("update")) return applyUpdates(run);
    if (run.inverse == insertAdded) return bringBack(transaction, run);
    if (run.inverse == deleteAdded) {
        for (qint64 id = run.lastId; id >= run.firstId; --id)
            takeOut(transaction,
                    Query(m_database, QStringLiteral("SELECT row_id FROM journal_change WHERE id = ?"))
                        .bind(id)
                        .single());
        return;
    }
    const QString sql = run.inverse == QLatin1String("delete")
                            ? QStringLiteral(
                                  "DELETE FROM %1 WHERE id IN (SELECT row_id FROM journal_change WHERE id "
                                  "BETWEEN ? AND ?)")
                                  .arg(run.table)
                            : insertion(m_database, run.table);
    Query(m_database, sql).bind(run.firstId).bind(run.lastId).run();
}

// An import's opportunities move into the journal, and back, all at once.
void Journal::takeOut(const Transaction& transaction, qint64 importId) {
    const bool isMost =
        Query(m_database, QStringLiteral("SELECT coalesce(2 * sum(added_by = ?) > count(*), 0) "
                                         "FROM opportunity"))
            .bind(importId)
            .single() != 0;
    BulkChange bulk(transaction, opportunities, indicesToRebuild(isMost));
    const QStringList columns = columnsOf(m_database, opportunities);
    Query(m_database,
          QStringLiteral(
              "INSERT INTO journal_change (step_id, table_name, row_id, inverse, %1) SELECT "
              "(SELECT step_id FROM journal_recording), ?, id, ?, %2 FROM opportunity WHERE added_by = ? "
              "ORDER BY id")
              .arg(keptColumns(columns).join(QLatin1String(", ")), columns.join(QLatin1String(", "))))
        .bind(opportunities)
        .bind(insertAdded)
        .bind(importId)
        .run();
    Query(m_database, QStringLiteral("DELETE FROM opportunity WHERE added_by = ?")).bind(importId).run();
    bulk.finish();
}

void Journal::bringBack(const Transaction& transaction, const Run& run) {
    const bool isMost = run.lastId - run.firstId >=
                        Query(m_database, QStringLiteral("SELECT count(*) FROM opportunity")).single();
    BulkChange bulk(transaction, opportunities, indicesToRebuild(isMost));
    Query(m_database, insertion(m_database, opportunities)).bind(run.firstId).bind(run.lastId).run();
    bulk.finish();
    recordAddedBy(
        transaction,
        Query(m_database, QStringLiteral("SELECT added_by FROM opportunity WHERE id = (SELECT row_id "
                                         "FROM journal_change WHERE id = ?)"))
            .bind(run.firstId)
            .single());
}

// One by one, because a step may change the same row twice.
void Journal::applyUpdates(const Run& run) {
    Query update(m_database,
                 QStringLiteral("UPDATE %1 SET %2 FROM journal_change c WHERE c.id = ? AND %1.id = c.row_id")
                     .arg(run.table, assignments(columnsOf(m_database, run.table))));
    for (qint64 id = run.lastId; id >= run.firstId; --id) update.bind(id).run();
}

}  // namespace headroom
