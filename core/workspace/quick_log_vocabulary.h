// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/workspace/quick_log.h"
#include "core/workspace/typed_words.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What some words of a line say, and how many of them.
template <typename Value>
struct Said {
    Value value;
    qsizetype words = 1;
};

struct SaidDay {
    QDate day;                     // may lie in the future
    bool isPlain = false;          // "today", "yesterday": nothing else is meant by them
    bool startsWithMonth = false;  // "dec 3"
    bool isAmbiguous = false;      // also a word of sentences: "sat", "3 may"
};

struct SaidMinutes {
    int minutes = 0;
    bool hasUnit = false;
};

// The words of the quick log: English ones always, and those of the translation beside them.
class QuickLogVocabulary {
public:
    QuickLogVocabulary();

    // What stands at `words[at]`, the longest reading; none when it is something else.
    std::optional<Said<ConversationKind>> kindAt(const std::vector<TypedWord>& words, size_t at) const;
    std::optional<Said<SaidDay>> dayAt(const std::vector<TypedWord>& words, size_t at, QDate today) const;
    // A day a promise is due: the next such one behind today.
    std::optional<Said<QDate>> dueAt(const std::vector<TypedWord>& words, size_t at, QDate today) const;
    // 1 to 1,440; up to 480 without a unit.
    std::optional<Said<SaidMinutes>> minutesAt(const std::vector<TypedWord>& words, size_t at) const;
    // "p2", with "why" behind it or without.
    std::optional<Said<PriorityTyped>> priorityAt(const std::vector<TypedWord>& words, size_t at) const;
    // "s2=4"; its evidence is not read.
    std::optional<LevelTyped> levelAt(const TypedWord& word) const;

    // "notes", which makes the rest of the line notes when a colon follows.
    bool isNotesWord(const TypedWord& word) const { return m_notes.contains(word.plain); }
    QString repPromiseWord() const { return m_they.front(); }
    QString ownPromiseWord() const { return m_me.front(); }
    QString struggleWord() const { return m_stuck.front(); }
    QString requestWord() const { return m_asks.front(); }
    QString dueWord() const { return m_by.front(); }
    QString priorityMark() const { return m_priority.front(); }
    QString whyWord() const { return m_why.front().join(QLatin1Char(' ')); }
    QString standardMark() const { return m_standard.front(); }
    QString notesWord() const { return m_notes.back(); }
    bool isRepPromiseWord(const TypedWord& word) const { return m_they.contains(word.plain); }
    bool isOwnPromiseWord(const TypedWord& word) const { return m_me.contains(word.plain); }
    bool isStruggleWord(const TypedWord& word) const { return m_stuck.contains(word.plain); }
    bool isRequestWord(const TypedWord& word) const { return m_asks.contains(word.plain); }
    bool isBeforeDue(const TypedWord& word) const { return m_by.contains(word.plain); }
    // Takes a marker behind it into the sentence: "he told me: no".
    bool isBeforeSpeech(const TypedWord& word) const { return m_told.contains(word.plain); }
    // Joins a field to what stands before it: "with" a rep, "on" a day, "for" some minutes.
    bool isBeforeRep(const TypedWord& word) const { return m_with.contains(word.plain); }
    bool isBeforeDay(const TypedWord& word) const { return m_on.contains(word.plain); }
    bool isBeforeMinutes(const TypedWord& word) const { return m_for.contains(word.plain); }
    // What a sentence counts ("3 deals", "20 %"), so that the number before it is not minutes.
    bool isCounted(const TypedWord& word) const;
    // Binds the word behind it into a sentence ("the", "to", "about"); never a fuzzy name.
    bool isSmallWord(const QString& plain) const { return m_small.contains(plain); }
    bool isKeyword(const QString& plain) const;

private:
    struct KindWords {
        ConversationKind kind;
        QStringList words;  // one to three, of plain text
    };

    std::optional<Said<SaidMinutes>> hoursAt(const std::vector<TypedWord>& words, size_t at) const;
    std::optional<Said<double>> measureAt(const std::vector<TypedWord>& words, size_t at,
                                          const QStringList& units) const;
    std::optional<Said<SaidDay>> weekdayAt(const std::vector<TypedWord>& words, size_t at, QDate today) const;
    std::optional<Said<SaidDay>> dateAt(const std::vector<TypedWord>& words, size_t at, QDate today) const;
    int weekday(const QString& plain) const;  // 1 Monday, 0 none
    int month(const QString& plain) const;    // 1 January, 0 none

    std::vector<KindWords> m_kinds;  // more words first
    std::vector<QStringList> m_weekdays, m_months;
    std::vector<QStringList> m_why;  // one to three words each
    QStringList m_today, m_yesterday, m_last, m_minuteUnits, m_hourUnits, m_notes, m_with, m_on, m_for,
        m_counted, m_small, m_ambiguous, m_they, m_me, m_stuck, m_asks, m_by, m_tomorrow, m_next, m_week,
        m_told, m_priority, m_standard;
};

}  // namespace headroom
