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

qint64 dataVersion(Database& database) {
    return Query(database, QStringLiteral("PRAGMA data_version")).single();
}

}  // namespace

// What was moved lives on in the conversation that took its place.
void ConversationSearch::makeIndex() {
    const qint64 version = dataVersion(m_database);
    m_database.execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    m_database.execute(
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.conversation_words USING fts5("
                       "notes, names, tokenize = 'unicode61 remove_diacritics 2')"));
    m_database.execute(QStringLiteral("DELETE FROM temp.conversation_words"));
    m_database.execute(QStringLiteral(
        "INSERT INTO temp.conversation_words (rowid, notes, names) SELECT id, "
        "trim(shared_notes || char(10) || only_me_notes || char(10) || skill_focus, char(10)), "
        "(SELECT group_concat(rep.name || ' ' || rep.called_name, ' ') FROM conversation_rep r "
        "JOIN rep ON rep.id = r.rep_id WHERE r.conversation_id = c.id) "
        "FROM conversation c WHERE status <> 2"));
    m_madeAt = version;
}

std::vector<ConversationSearch::Found> ConversationSearch::find(const QString& text, int atMost) {
    const QString expression = matchExpression(text);
    std::vector<Found> found;
    if (expression.isEmpty()) return found;
    if (m_madeAt != dataVersion(m_database)) makeIndex();
    Query query(
        m_database,
        QStringLiteral("SELECT rowid AS id, snippet(conversation_words, 0, char(2), char(3), '\u2026', 16) "
                       "AS excerpt FROM temp.conversation_words WHERE conversation_words MATCH ? "
                       "ORDER BY rank LIMIT ?"));
    query.bind(expression).bind(atMost);
    while (query.next()) found.push_back({ConversationId{query.integer("id")}, query.text("excerpt")});
    return found;
}

}  // namespace headroom
