// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/quick_log.h"
#include "core/workspace/quick_log_vocabulary.h"

namespace headroom {

// Reads what stands behind `they:`, `me:`, `stuck:` and `asks:` in a line of the quick log.
class SectionReader {
public:
    // `line` outlives the reader.
    SectionReader(const QString& line, QDate today);

    // Where the first section starts, without the comma before it; the whole line when there is none.
    qsizetype endOfHead() const;
    // Adds promises, struggles, requests, notes behind `notes:` and their spans.
    void readInto(QuickLogEntry& entry) const;

private:
    size_t firstMarker() const;
    std::optional<QuickLogPart> markerAt(size_t at) const;
    bool partsClauses(size_t before) const;
    void readClause(QuickLogPart part, size_t first, size_t end, QuickLogEntry& entry) const;
    PromiseMade promiseIn(size_t first, size_t end) const;
    void readNotes(size_t marker, QuickLogEntry& entry) const;
    QString textOf(size_t first, size_t end) const;

    const QString& m_line;
    QDate m_today;
    QuickLogVocabulary m_vocabulary;
    std::vector<TypedWord> m_words;
    size_t m_first = 0;  // the word that opens the first section
};

}  // namespace headroom
