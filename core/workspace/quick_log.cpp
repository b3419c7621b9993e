// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_log.h"

#include "core/workspace/line_reader.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype wordsOfADay = 4;

bool saysTheSame(QuickLogEntry left, QuickLogEntry right) {
    left.spans.clear();
    right.spans.clear();
    return left == right;
}

QString dayWord(QDate day, QDate today) {
    if (day == today) return QStringLiteral("today");
    if (day == today.addDays(-1)) return QStringLiteral("yesterday");
    return day.toString(Qt::ISODate);
}

QString nameIn(const QuickLogEntry& entry, const std::vector<Rep>& reps,
               const QuickLogVocabulary& vocabulary) {
    if (!entry.rep)
        return RepNames(reps, [&](const QString& plain) { return vocabulary.isKeyword(plain); })
            .wordFor(entry.candidates);
    const auto isMeant = [&](const Rep& rep) { return rep.id == *entry.rep; };
    const auto rep = std::find_if(reps.begin(), reps.end(), isMeant);
    return rep == reps.end() ? QString() : rep->name;
}

}  // namespace

QuickLogEntry parseQuickLog(const QString& line, const std::vector<Rep>& reps, QDate today) {
    return LineReader(line, reps, today).read();
}

QString quickLogLine(const QuickLogEntry& entry, const std::vector<Rep>& reps, QDate today) {
    const QuickLogVocabulary vocabulary;
    QStringList fields{nameIn(entry, reps, vocabulary)};
    if (entry.kind) fields << wording::conversationKind(*entry.kind);
    if (entry.minutes) fields << QStringLiteral("%1 min").arg(*entry.minutes);
    if (entry.day) fields << dayWord(*entry.day, today);
    fields.removeAll(QString());
    const QString head = fields.join(QLatin1Char(' '));
    const QString plain = (head + QLatin1Char(' ') + entry.notes).trimmed();
    if (saysTheSame(parseQuickLog(plain, reps, today), entry)) return plain;
    return (head + QLatin1Char(' ') + vocabulary.notesWord() + QLatin1String(": ") + entry.notes).trimmed();
}

std::optional<QDate> parseQuickLogDay(const QString& text, QDate today) {
    const std::vector<TypedWord> words = typedWords(text, wordsOfADay);
    const auto said = QuickLogVocabulary().dayAt(words, 0, today);
    if (!said || size_t(said->words) != words.size()) return std::nullopt;
    return said->value.day;
}

}  // namespace headroom
