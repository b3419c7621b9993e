// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/quick_log.h"
#include "core/workspace/quick_log_vocabulary.h"
#include "core/workspace/rep_names.h"

#include <algorithm>
#include <set>

namespace headroom {

// One field of a quick log as it stands in the line.
struct QuickLogField {
    QuickLogPart part = QuickLogPart::Notes;
    size_t first = 0;  // word, behind what joins it to the words before
    size_t end = 0;
    std::vector<RepId> reps;
    ConversationKind kind = ConversationKind::OneToOne;
    int minutes = 0;
    QDate day;
    PriorityTyped said;
    LevelTyped seen;
    bool standsAlone = false;  // means nothing else even at the end of a sentence: "25m", "yesterday", "p2"
    bool isMention = false;    // a name that stays in the notes as well
};

// Fields that follow one another.
struct QuickLogRun {
    std::vector<QuickLogField> fields;
    size_t first = 0;
    size_t end = 0;

    bool says(QuickLogPart part) const {
        return std::any_of(fields.begin(), fields.end(),
                           [part](const QuickLogField& field) { return field.part == part; });
    }
};

// Reads one line of the quick log from left to right, each part once, by the rule of
// docs/decisions/0011-quick-log.md.
class LineReader {
public:
    // `line` outlives the reader. `about`: whom it is about unless it names another rep outright.
    LineReader(const QString& line, const std::vector<Rep>& reps, QDate today, const QuickLogRanks& ranks,
               std::optional<RepId> about);

    QuickLogEntry read();

private:
    using Parts = std::set<QuickLogPart>;
    static constexpr int notes = -1, joint = -2;  // owners of a word that no field owns

    std::optional<QuickLogField> fieldAt(size_t at, const Parts& said) const;
    std::optional<QuickLogField> plainFieldAt(size_t at, const Parts& said) const;
    std::optional<QuickLogField> repAt(size_t at, const NameMatch& name) const;
    std::optional<QuickLogField> dayAt(size_t at, const Parts& said, const NameMatch& name) const;
    std::optional<QuickLogField> minutesAt(size_t at, const Parts& said) const;
    std::optional<QuickLogField> priorityAt(size_t at) const;
    std::optional<QuickLogField> levelAt(size_t at) const;
    size_t endOfEvidence(size_t first) const;
    NameMatch nameAt(size_t at, const Parts& said) const;
    bool isNamedOutright(const NameMatch& name) const;
    bool isFollowedByNoWord(const QuickLogField& field, Parts said) const;
    bool isNotesMarker(size_t at) const;
    QuickLogRun runAt(size_t at) const;
    bool counts(const QuickLogRun& run) const;
    void take(const QuickLogRun& run);
    void takeFrame(const QuickLogField& field);
    void own(const QuickLogField& field);
    void takeMentions();
    bool isInNotes(size_t at) const { return m_owners[at] == notes || isMention(at); }
    bool isMention(size_t at) const { return m_owners[at] >= 0 && m_fields[size_t(m_owners[at])].isMention; }
    void writeNotes();
    void writeSpans();
    qsizetype endOfNotes(size_t last) const;
    void appendNotes(qsizetype from, qsizetype to);
    void appendSpan(qsizetype from, qsizetype to, QuickLogPart part);

    const QString& m_line;
    QDate m_today;
    QuickLogRanks m_ranks;
    std::optional<RepId> m_about;
    QuickLogVocabulary m_vocabulary;
    RepNames m_names;
    std::vector<TypedWord> m_words;
    std::vector<int> m_owners;  // of each word: the index of a field, or one of the two above
    std::vector<QuickLogField> m_fields;
    Parts m_said;
    size_t m_readTo = 0;  // words behind it are notes as they stand
    QuickLogEntry m_entry;
};

}  // namespace headroom
