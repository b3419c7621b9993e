// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed_evidence.h"

#include <algorithm>

namespace headroom {

namespace {

bool isQuote(QChar character) {
    static const QString quotes = QStringLiteral("\"\u201c\u201d\u201e\u00ab\u00bb");
    return quotes.contains(character);
}

bool isComma(QChar character) {
    return character == QLatin1Char(',') || character == QLatin1Char(';');
}

QString evidenceIn(QString text) {
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control) character = QLatin1Char(' ');
        if (isQuote(character)) character = QLatin1Char('\'');
    }
    return text.simplified();
}

bool standsBehind(const QString& line, const std::vector<TypedWord>& words, size_t at, const QString& any) {
    const qsizetype end = at + 1 < words.size() ? words[at + 1].from : line.size();
    return std::any_of(line.begin() + words[at].to, line.begin() + end,
                       [&](QChar character) { return any.contains(character); });
}

}  // namespace

std::optional<TypedEvidence> quotedEvidence(const QString& line, const std::vector<TypedWord>& words,
                                            size_t first) {
    if (first >= words.size() || !isQuote(line[words[first].from])) return std::nullopt;
    const qsizetype from = words[first].from + 1;
    for (size_t at = first; at < words.size(); ++at) {
        const qsizetype last = words[at].to - 1;
        if (last >= from && isQuote(line[last]))
            return TypedEvidence{evidenceIn(line.mid(from, last - from)), at + 1};
    }
    return std::nullopt;
}

QString plainEvidence(const QString& line, const std::vector<TypedWord>& words, size_t first, size_t end) {
    if (first >= end) return {};
    qsizetype from = words[first].from, to = words[end - 1].end;
    while (to > from && (isComma(line[to - 1]) || line[to - 1].isSpace())) --to;
    while (from < to && isQuote(line[from])) ++from;
    return evidenceIn(line.mid(from, to - from));
}

bool isBeforeComma(const QString& line, const std::vector<TypedWord>& words, size_t at) {
    return standsBehind(line, words, at, QStringLiteral(",;"));
}

bool canTakeEvidence(const QString& line, const std::vector<TypedWord>& words, size_t at) {
    return at + 1 < words.size() && !standsBehind(line, words, at, QStringLiteral(",;.!?"));
}

}  // namespace headroom
