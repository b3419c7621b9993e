// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_search.h"

#include "core/store/query.h"

#include <QRegularExpression>

namespace headroom {

namespace {

// Each word as a quoted beginning. An emoji or a sign alone is no word.
QString matchExpression(const QString& text) {
    static const QRegularExpression notInAWord(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    static const QRegularExpression letterOrDigit(QStringLiteral("[\\p{L}\\p{N}]"));
    QStringList beginnings;
    const QStringList words =
        text.normalized(QString::NormalizationForm_C).split(notInAWord, Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (word.contains(letterOrDigit)) beginnings << QStringLiteral("\"%1\"*").arg(word);
    return beginnings.join(QLatin1Char(' '));
}

// What was changed since the index was made, noted down by this connection while it changes it.
const QStringList notingChanges{
    QStringLiteral("CREATE TABLE IF NOT EXISTS temp.conversation_changed (id INTEGER PRIMARY KEY)"),
    QStringLiteral(
        "CREATE TEMP TRIGGER IF NOT EXISTS conversation_was_added AFTER INSERT ON main.conversation "
        "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (new.id); END"),
    QStringLiteral(
        "CREATE TEMP TRIGGER IF NOT EXISTS conversation_was_edited AFTER UPDATE ON main.conversation "
        "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (new.id); END"),
    QStringLiteral(
        "CREATE TEMP TRIGGER IF NOT EXISTS conversation_was_removed AFTER DELETE ON main.conversation "
        "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (old.id); END"),
    QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS rep_was_added AFTER INSERT ON main.conversation_rep "
                   "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (new.conversation_id); END"),
    QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS rep_was_removed AFTER DELETE ON main.conversation_rep "
                   "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (old.conversation_id); END"),
    QStringLiteral(
        "CREATE TEMP TRIGGER IF NOT EXISTS rep_was_renamed AFTER UPDATE OF name, called_name ON main.rep "
        "BEGIN INSERT OR IGNORE INTO conversation_changed SELECT conversation_id FROM "
        "conversation_rep WHERE rep_id = new.id; END"),
    QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS evidence_was_added AFTER INSERT ON main.observation "
                   "WHEN new.conversation_id IS NOT NULL "
                   "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (new.conversation_id); END"),
    QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS evidence_was_edited AFTER UPDATE ON main.observation "
                   "WHEN new.conversation_id IS NOT NULL "
                   "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (new.conversation_id); END"),
    QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS evidence_was_removed AFTER DELETE ON main.observation "
                   "WHEN old.conversation_id IS NOT NULL "
                   "BEGIN INSERT OR IGNORE INTO conversation_changed VALUES (old.conversation_id); END")};

}  // namespace

void ConversationSearch::makeIndex() {
    m_database.execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    for (const QString& statement : notingChanges) m_database.execute(statement);
    m_database.execute(QStringLiteral("DELETE FROM temp.conversation_changed"));
    m_database.execute(QStringLiteral("DROP TABLE IF EXISTS temp.conversation_words"));
    m_database.execute(
        QStringLiteral("CREATE VIRTUAL TABLE temp.conversation_words USING fts5("
                       "notes, names, prefix = '1', tokenize = 'unicode61 remove_diacritics 2')"));
    m_readUpTo = 0;
    m_isComplete = false;
}

// What was moved lives on in the conversation that took its place.
void ConversationSearch::takeIn(const QString& which) {
    m_database.execute(
        QStringLiteral(
            "INSERT INTO temp.conversation_words (rowid, notes, names) SELECT id, "
            "trim(shared_notes || char(10) || only_me_notes || char(10) || skill_focus || char(10) || "
            "coalesce((SELECT group_concat(evidence, char(10)) FROM observation o "
            "WHERE o.conversation_id = c.id), ''), char(10)), "
            "(SELECT group_concat(rep.name || ' ' || rep.called_name, ' ') FROM conversation_rep r "
            "JOIN rep ON rep.id = r.rep_id WHERE r.conversation_id = c.id) "
            "FROM conversation c WHERE status <> 2 AND %1")
            .arg(which));
}

bool ConversationSearch::readAhead() {
    constexpr int atOnce = 2000;
    const qint64 version = m_database.dataVersion();
    if (m_madeAt != version) makeIndex();
    m_madeAt = version;
    if (m_isComplete) return true;
    Query upTo(m_database, QStringLiteral("SELECT coalesce(max(id), 0) FROM (SELECT id FROM conversation "
                                          "WHERE id > ? ORDER BY id LIMIT ?)"));
    const qint64 last = upTo.bind(m_readUpTo).bind(atOnce).single();
    m_isComplete = last == 0;
    if (m_isComplete) return true;
    takeIn(QStringLiteral("c.id > %1 AND c.id <= %2").arg(m_readUpTo).arg(last));
    m_readUpTo = last;
    return false;
}

void ConversationSearch::takeInChanges() {
    const QString changed = QStringLiteral("SELECT id FROM temp.conversation_changed");
    if (Query(m_database, QStringLiteral("SELECT EXISTS (%1)").arg(changed)).single() == 0) return;
    m_database.execute(
        QStringLiteral("DELETE FROM temp.conversation_words WHERE rowid IN (%1)").arg(changed));
    takeIn(QStringLiteral("c.id IN (%1)").arg(changed));
    m_database.execute(QStringLiteral("DELETE FROM temp.conversation_changed"));
}

std::vector<ConversationSearch::Found> ConversationSearch::find(const QString& text, int atMost) {
    constexpr qint64 rankedAtMost = 2000;  // ranking reads each of them
    const QString expression = matchExpression(text);
    std::vector<Found> found;
    if (expression.isEmpty()) return found;
    while (!readAhead()) continue;
    takeInChanges();
    Query fitting(m_database,
                  QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM temp.conversation_words WHERE "
                                 "conversation_words MATCH ? LIMIT ?)"));
    const bool areFew = fitting.bind(expression).bind(rankedAtMost + 1).single() <= rankedAtMost;
    Query query(
        m_database,
        QStringLiteral("SELECT rowid AS id, snippet(conversation_words, 0, char(2), char(3), '\u2026', 16) "
                       "AS excerpt FROM temp.conversation_words WHERE conversation_words MATCH ? "
                       "ORDER BY %1 LIMIT ?")
            .arg(areFew ? QStringLiteral("rank") : QStringLiteral("rowid DESC")));
    query.bind(expression).bind(atMost);
    while (query.next()) found.push_back({ConversationId{query.integer("id")}, query.text("excerpt")});
    return found;
}

}  // namespace headroom
