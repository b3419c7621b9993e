// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/typed_words.h"

#include <optional>

namespace headroom {

// Evidence as it stands behind "s2=4" in a line.
struct TypedEvidence {
    QString text;    // on one line, double quotes within it as single ones
    size_t end = 0;  // behind its last word
};

// The text in double quotes, of any kind, that begins with `words[first]`; a closing one stands at the end of
// a word. None when it is not closed within these words.
std::optional<TypedEvidence> quotedEvidence(const QString& line, const std::vector<TypedWord>& words,
                                            size_t first);
// Without quotes, the words from `first` to before `end`; a comma behind them is none of it.
QString plainEvidence(const QString& line, const std::vector<TypedWord>& words, size_t first, size_t end);

// Whether a comma or semicolon stands behind `words[at]`.
bool isBeforeComma(const QString& line, const std::vector<TypedWord>& words, size_t at);
// Whether words of evidence may follow "s2=4" at `words[at]`.
bool canTakeEvidence(const QString& line, const std::vector<TypedWord>& words, size_t at);

}  // namespace headroom
