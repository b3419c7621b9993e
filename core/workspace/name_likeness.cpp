// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/name_likeness.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

// An address names its person before the @.
QStringList wordsOf(const QString& name) {
    static const QRegularExpression accents(QStringLiteral("\\p{Mn}+")), gaps(QStringLiteral("[^\\p{L}]+"));
    QString plain = name.section(QLatin1Char('@'), 0, 0).normalized(QString::NormalizationForm_KD);
    return plain.remove(accents).toCaseFolded().split(gaps, Qt::SkipEmptyParts);
}

bool isInitialOf(const QString& letter, const QString& word) {
    return letter.size() == 1 && word.startsWith(letter);
}

}  // namespace

bool mayBeSamePerson(const QString& one, const QString& other) {
    QStringList few = wordsOf(one), many = wordsOf(other);
    if (few.size() > many.size()) few.swap(many);
    bool isWholeWordShared = false;
    for (const QString& word : few) {
        const auto found = std::find_if(many.begin(), many.end(), [&](const QString& candidate) {
            return candidate == word || isInitialOf(word, candidate) || isInitialOf(candidate, word);
        });
        if (found == many.end()) return false;
        isWholeWordShared |= *found == word && word.size() > 1;
        many.erase(found);
    }
    return isWholeWordShared;
}

}  // namespace headroom
