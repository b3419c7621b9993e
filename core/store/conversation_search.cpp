// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_search.h"

#include "core/store/query.h"

#include <QRegularExpression>

namespace headroom {

namespace {

// Each word as a quoted string, the last one as a beginning.
QString matchExpression(const QString& text) {
    static const QRegularExpression notAWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.split(notAWord, Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return QLatin1Char('"') + words.join(QLatin1String("\" \"")) + QLatin1String("\"*");
}

}  // namespace

void ConversationSearch::makeIndex() {
    m_database.execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    m_database.execute(
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.conversation_words USING fts5("
                       "notes, tokenize = 'unicode61 remove_diacritics 2')"));
    m_database.execute(QStringLiteral("DELETE FROM temp.conversation_words"));
    m_database.execute(
        QStringLiteral("INSERT INTO temp.conversation_words (rowid, notes) SELECT id, "
                       "trim(shared_notes || char(10) || only_me_notes || char(10) || skill_focus) "
                       "FROM conversation WHERE shared_notes || only_me_notes || skill_focus <> ''"));
    m_isCurrent = true;
}

std::vector<ConversationSearch::Found> ConversationSearch::find(const QString& text, int atMost) {
    const QString expression = matchExpression(text);
    std::vector<Found> found;
    if (expression.isEmpty()) return found;
    if (!m_isCurrent) makeIndex();
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
