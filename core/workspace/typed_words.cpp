// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed_words.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype longestWord = 64;

bool isBlank(QChar character) {
    return character.isSpace() || character.category() == QChar::Other_Control;
}

bool isSeparator(QChar character) {
    static const QString separators = QStringLiteral(",;:-\u2013\u2014|/\u00b7\u2022");
    return separators.contains(character);
}

bool endsAClause(QChar character) {
    static const QString ends = QStringLiteral(",;.:!?\u060c\u061b\u3001\u3002");
    return ends.contains(character);
}

bool isDigitAt(const QString& line, qsizetype at) {
    return at >= 0 && at < line.size() && line[at].isDigit();
}

// Behind the word that starts at `from`: at a blank, or after a comma that stands in no number.
qsizetype endOfWord(const QString& line, qsizetype from) {
    qsizetype at = from;
    while (at < line.size() && !isBlank(line[at])) {
        const bool parts = line[at] == QLatin1Char(',') || line[at] == QLatin1Char(';');
        if (parts && !(isDigitAt(line, at - 1) && isDigitAt(line, at + 1))) return at + 1;
        ++at;
    }
    return at;
}

// Letters that no decomposition turns into a plain one.
QString plainLetter(QChar character) {
    switch (character.unicode()) {
        case u'\u00f8':
            return QStringLiteral("o");
        case u'\u0142':
            return QStringLiteral("l");
        case u'\u0111':
        case u'\u00f0':
            return QStringLiteral("d");
        case u'\u00e6':
            return QStringLiteral("ae");
        case u'\u0153':
            return QStringLiteral("oe");
        case u'\u00df':
            return QStringLiteral("ss");
        case u'\u00fe':
            return QStringLiteral("th");
        case u'\u0131':
            return QStringLiteral("i");
        default:
            return character;
    }
}

QString lettersOf(const QString& plain) {
    QString letters;
    for (const QChar character : plain)
        if (character.isLetterOrNumber() || character.isSurrogate()) letters += character;
    return letters;
}

TypedWord wordAt(const QString& line, qsizetype from, qsizetype end) {
    TypedWord word;
    word.from = from;
    word.end = word.to = end;
    while (word.to > from && endsAClause(line[word.to - 1])) --word.to;
    if (word.to == from) word.to = end;  // "...", "?!"
    word.endsClause = word.to < end;
    word.text = line.mid(from, word.to - from);
    if (word.text.size() > longestWord) return word;
    word.plain = plainText(word.text);
    word.letters = lettersOf(word.plain);
    return word;
}

}  // namespace

QString plainText(const QString& text) {
    QString plain;
    for (const QChar character : text.toLower().normalized(QString::NormalizationForm_KD)) {
        const QChar::Category category = character.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Other_Format ||
            category == QChar::Other_Control)
            continue;
        plain += plainLetter(character);
    }
    return plain;
}

std::vector<TypedWord> typedWords(const QString& line, qsizetype limit) {
    std::vector<TypedWord> words;
    bool startsClause = true;
    for (qsizetype at = 0; at < line.size() && qsizetype(words.size()) < limit;) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(line, at);
        if (std::all_of(line.begin() + at, line.begin() + end, isSeparator)) {
            startsClause = true;
            if (!words.empty()) words.back().endsClause = true;
        } else {
            words.push_back(wordAt(line, at, end));
            words.back().startsClause = startsClause;
            startsClause = words.back().endsClause;
        }
        at = end;
    }
    return words;
}

}  // namespace headroom
