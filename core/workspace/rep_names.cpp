// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rep_names.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype prefixLetters = 3, typoLetters = 4, longestName = 16;

QString withoutPossessive(const TypedWord& word) {
    const bool isPossessive =
        word.plain.endsWith(QLatin1String("'s")) || word.plain.endsWith(QStringLiteral("\u2019s"));
    return isPossessive ? word.letters.chopped(1) : word.letters;
}

QStringList partsOf(const TypedWord& word) {
    QStringList parts{word.letters};
    const QStringList joined = word.plain.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (joined.size() < 2) return parts;
    for (const QString& part : joined) parts << typedWords(part, 1).front().letters;
    return parts;
}

// How many words of `name` stand at `words[at]`: all of them or none. As written, or by their letters.
bool standsAt(const std::vector<TypedWord>& name, const std::vector<TypedWord>& words, size_t at,
              bool asWritten) {
    if (name.empty() || at + name.size() > words.size()) return false;
    return std::equal(name.begin(), name.end(), words.begin() + qsizetype(at),
                      [asWritten](const TypedWord& left, const TypedWord& right) {
                          if (asWritten) return left.text == right.text;
                          return !left.letters.isEmpty() && left.letters == right.letters;
                      });
}

void add(std::vector<RepId>& reps, RepId rep) {
    if (std::find(reps.begin(), reps.end(), rep) == reps.end()) reps.push_back(rep);
}

}  // namespace

bool isOneTypoApart(const QString& left, const QString& right) {
    if (left.size() > right.size()) return isOneTypoApart(right, left);
    if (right.size() - left.size() > 1) return false;
    qsizetype at = 0;
    while (at < left.size() && left[at] == right[at]) ++at;
    const auto sameFrom = [&](qsizetype l, qsizetype r) {
        return QStringView(left).mid(l) == QStringView(right).mid(r);
    };
    if (left.size() < right.size()) return sameFrom(at, at + 1);
    if (at == left.size()) return false;
    const bool isSwapped = at + 1 < left.size() && left[at] == right[at + 1] && left[at + 1] == right[at];
    return sameFrom(at + 1, at + 1) || (isSwapped && sameFrom(at + 2, at + 2));
}

RepNames::RepNames(const std::vector<Rep>& reps, std::function<bool(const QString&)> isKeyword)
    : m_isKeyword(std::move(isKeyword)) {
    for (const Rep& rep : reps) {
        Known known{rep.id, {}, {}};
        for (const QString& name : QStringList{rep.name, rep.calledName} + rep.aliases) {
            std::vector<TypedWord> words = typedWords(name, longestName);
            if (words.empty()) continue;
            for (const TypedWord& word : words) known.parts << partsOf(word);
            known.names.push_back(std::move(words));
        }
        known.parts.removeAll(QString());
        m_reps.push_back(std::move(known));
    }
}

const RepNames::Known& RepNames::known(RepId id) const {
    return *std::find_if(m_reps.begin(), m_reps.end(), [id](const Known& rep) { return rep.id == id; });
}

NameMatch RepNames::match(const std::vector<TypedWord>& words, size_t at) const {
    if (NameMatch whole = wholeMatch(words, at); !whole.reps.empty()) return whole;
    NameMatch found = wordMatch(words[at]);
    if (!found.reps.empty()) goOn(found, words, at + 1);
    return found;
}

// The longest one; among those the name as it is written, then the one spelled otherwise.
NameMatch RepNames::wholeMatch(const std::vector<TypedWord>& words, size_t at) const {
    NameMatch best;
    bool isAsWritten = false;
    for (const Known& rep : m_reps) {
        for (const std::vector<TypedWord>& name : rep.names) {
            const bool asWritten = &name == &rep.names.front() && standsAt(name, words, at, true);
            if (!asWritten && !standsAt(name, words, at, false)) continue;
            const qsizetype length = qsizetype(name.size());
            if (length < best.words || (length == best.words && isAsWritten && !asWritten)) continue;
            if (length > best.words || asWritten != isAsWritten) best.reps.clear();
            add(best.reps, rep.id);
            best.words = length;
            isAsWritten = asWritten;
        }
    }
    best.fit = NameFit::Whole;
    best.isLeading = true;
    return best;
}

NameMatch RepNames::wordMatch(const TypedWord& word) const {
    NameMatch best;
    const QString letters = withoutPossessive(word);
    const bool isNumber = std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); });
    if (letters.isEmpty() || isNumber) return best;
    const bool mayBeFuzzy = !m_isKeyword(word.plain);
    const auto fitOf = [&](const QString& part) -> std::optional<NameFit> {
        if (part == letters || part == word.letters) return NameFit::Word;
        if (!mayBeFuzzy) return std::nullopt;
        if (letters.size() >= prefixLetters && part.startsWith(letters)) return NameFit::Prefix;
        const bool isLong = letters.size() >= typoLetters && part.size() >= typoLetters;
        return isLong && isOneTypoApart(letters, part) ? std::optional(NameFit::Typo) : std::nullopt;
    };
    for (const Known& rep : m_reps) {
        for (const QString& part : rep.parts) {
            const std::optional<NameFit> fit = fitOf(part);
            if (!fit || (!best.reps.empty() && *fit > best.fit)) continue;
            if (*fit < best.fit) best.reps.clear();
            best.fit = *fit;
            best.words = 1;
            add(best.reps, rep.id);
        }
    }
    best.isLeading =
        best.fit == NameFit::Word && std::any_of(best.reps.begin(), best.reps.end(), [&](RepId id) {
            const auto& names = known(id).names;
            return std::any_of(names.begin(), names.end(), [&](const auto& name) {
                return partsOf(name.front()).contains(letters) || name.front().letters == word.letters;
            });
        });
    return best;
}

bool RepNames::goesOn(const Known& rep, const TypedWord& word, const QStringList& before,
                      bool isOneOfSeveral) const {
    if (word.letters.isEmpty()) return false;
    if (rep.parts.count(word.letters) > before.count(word.letters)) return true;
    if (m_isKeyword(word.plain)) return false;
    const qsizetype needed = isOneOfSeveral ? 1 : prefixLetters;
    return word.letters.size() >= needed &&
           std::any_of(rep.parts.begin(), rep.parts.end(), [&](const QString& part) {
               return part.startsWith(word.letters) && part != word.letters && !before.contains(part);
           });
}

void RepNames::goOn(NameMatch& match, const std::vector<TypedWord>& words, size_t at) const {
    QStringList before{words[at - 1].letters};
    for (; at < words.size() && !words[at - 1].endsClause && before.size() < longestName; ++at) {
        std::vector<RepId> further;
        for (const RepId id : match.reps)
            if (goesOn(known(id), words[at], before, match.reps.size() > 1)) further.push_back(id);
        if (further.empty()) return;
        match.reps = std::move(further);
        ++match.words;
        before << words[at].letters;
    }
}

QString RepNames::wordFor(const std::vector<RepId>& reps) const {
    if (reps.empty()) return {};
    for (const QString& part : known(reps.front()).parts)
        for (qsizetype length = part.size(); length > 0; --length) {
            const std::vector<TypedWord> typed = typedWords(part.left(length), 1);
            if (!typed.empty() && match(typed, 0).reps == reps) return part.left(length);
        }
    return {};
}

}  // namespace headroom
