// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/workspace/typed_words.h"

#include <functional>

namespace headroom {

// How well typed words name a rep, the best first.
enum class NameFit {
    Whole,   // a name, called name or alias in full
    Word,    // a word of one
    Prefix,  // three letters or more that begin such a word
    Typo,    // such a word with one letter wrong, from four letters on
};

struct NameMatch {
    std::vector<RepId> reps;  // several: the words fit them equally well; empty: they name nobody
    qsizetype words = 0;
    NameFit fit = NameFit::Typo;
    bool isLeading = false;  // the first word of a name
};

// Finds reps by what a leader types of their names. Accents, apostrophes and hyphens do not matter.
class RepNames {
public:
    // `isKeyword` says of a word in plain text whether it means something else in a line.
    RepNames(const std::vector<Rep>& reps, std::function<bool(const QString&)> isKeyword);

    // The longest and best fit that starts at `words[at]`.
    NameMatch match(const std::vector<TypedWord>& words, size_t at) const;
    // What of their names fits exactly these reps and nobody else; empty when nothing does.
    QString wordFor(const std::vector<RepId>& reps) const;

private:
    struct Known {
        RepId id;
        std::vector<std::vector<TypedWord>> names;  // the name first
        QStringList parts;                          // letters of each word and of what a hyphen joins
    };

    NameMatch wholeMatch(const std::vector<TypedWord>& words, size_t at) const;
    NameMatch wordMatch(const TypedWord& word) const;
    // Further words of the same name: "Ana Ruiz", "ana r" where there are two.
    void goOn(NameMatch& match, const std::vector<TypedWord>& words, size_t at) const;
    bool goesOn(const Known& rep, const TypedWord& word, const QStringList& before,
                bool isOneOfSeveral) const;
    const Known& known(RepId id) const;

    std::vector<Known> m_reps;
    std::function<bool(const QString&)> m_isKeyword;
};

// Whether one insertion, deletion, replacement or swap of neighbours turns one text into the other.
bool isOneTypoApart(const QString& left, const QString& right);

}  // namespace headroom
