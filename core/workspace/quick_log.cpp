// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_log.h"

#include "core/workspace/line_reader.h"
#include "core/workspace/section_reader.h"
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

QStringList frameOf(const QuickLogEntry& entry, const QuickLogVocabulary& vocabulary) {
    QStringList fields;
    for (const PriorityTyped& priority : entry.said) {
        fields << vocabulary.priorityMark() + QString::number(priority.rank);
        if (priority.isWithWhy) fields << vocabulary.whyWord();
    }
    for (const LevelTyped& level : entry.seen) {
        const QString word =
            QStringLiteral("%1%2=%3").arg(vocabulary.standardMark()).arg(level.rank).arg(level.level);
        // A comma, so that what follows is no evidence.
        fields << (level.evidence.isEmpty() ? word + QLatin1Char(',')
                                            : QStringLiteral("%1 \"%2\"").arg(word, level.evidence));
    }
    return fields;
}

QString sectionsOf(const QuickLogEntry& entry, const QuickLogVocabulary& vocabulary) {
    QStringList sections;
    // A comma, as a word at the end could take the next marker into its sentence.
    const auto add = [&](const QString& word, const QString& text) {
        sections << (text.isEmpty() ? word + QLatin1Char(':')
                                    : word + QLatin1String(": ") + text + QLatin1Char(','));
    };
    for (const PromiseMade& promise : entry.promises) {
        const QString due = promise.due ? QLatin1Char(' ') + vocabulary.dueWord() + QLatin1Char(' ') +
                                              promise.due->toString(Qt::ISODate)
                                        : QString();
        add(promise.owner == Party::Rep ? vocabulary.repPromiseWord() : vocabulary.ownPromiseWord(),
            promise.text + due);
    }
    for (const QString& struggle : entry.struggles) add(vocabulary.struggleWord(), struggle);
    for (const QString& request : entry.requests) add(vocabulary.requestWord(), request);
    QString joined = sections.join(QLatin1Char(' '));
    if (joined.endsWith(QLatin1Char(','))) joined.chop(1);
    return joined;
}

}  // namespace

QuickLogEntry parseQuickLog(const QString& line, const std::vector<Rep>& reps, QDate today,
                            const QuickLogRanks& ranks, std::optional<RepId> about) {
    const SectionReader sections(line, today);
    const QString head = line.left(sections.endOfHead());
    QuickLogEntry entry = LineReader(head, reps, today, ranks, about).read();
    sections.readInto(entry);
    return entry;
}

QString quickLogLine(const QuickLogEntry& entry, const std::vector<Rep>& reps, QDate today) {
    const QuickLogVocabulary vocabulary;
    QStringList fields{nameIn(entry, reps, vocabulary)};
    if (entry.kind) fields << wording::conversationKind(*entry.kind);
    if (entry.minutes) fields << QStringLiteral("%1 min").arg(*entry.minutes);
    if (entry.day) fields << dayWord(*entry.day, today);
    fields += frameOf(entry, vocabulary);
    fields.removeAll(QString());
    const QString head = fields.join(QLatin1Char(' '));
    const QString sections = sectionsOf(entry, vocabulary);
    const QString plain = (head + QLatin1Char(' ') + entry.notes + QLatin1Char(' ') + sections).trimmed();
    if (saysTheSame(parseQuickLog(plain, reps, today), entry)) return plain;
    const QString parted = head.isEmpty() || sections.isEmpty() ? QString() : QStringLiteral(",");
    return (head + parted + QLatin1Char(' ') + sections + QLatin1Char(' ') + vocabulary.notesWord() +
            QLatin1String(": ") + entry.notes)
        .trimmed();
}

std::optional<QDate> parseQuickLogDay(const QString& text, QDate today) {
    const std::vector<TypedWord> words = typedWords(text, wordsOfADay);
    const auto said = QuickLogVocabulary().dayAt(words, 0, today);
    if (!said || size_t(said->words) != words.size()) return std::nullopt;
    return said->value.day;
}

std::optional<QDate> parseQuickLogDue(const QString& text, QDate today) {
    const std::vector<TypedWord> words = typedWords(text, wordsOfADay);
    if (words.empty()) return std::nullopt;
    const auto said = QuickLogVocabulary().dueAt(words, 0, today);
    if (!said || size_t(said->words) != words.size()) return std::nullopt;
    return said->value;
}

}  // namespace headroom
