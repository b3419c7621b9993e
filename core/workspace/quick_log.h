// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/rep.h"
#include "core/workspace/conversation_outcome.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace headroom {

enum class QuickLogPart {
    Rep,
    Kind,
    Minutes,
    Day,
    Notes,
    Priority,
    Level,
    RepPromise,
    OwnPromise,
    Struggle,
    Request
};

// Which part of the typed line says what.
struct QuickLogSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    QuickLogPart part = QuickLogPart::Notes;
    bool operator==(const QuickLogSpan&) const = default;
};

// A priority said: "p2 why".
struct PriorityTyped {
    int rank = 0;  // from 1
    bool isWithWhy = false;
    bool operator==(const PriorityTyped&) const = default;
};

// What was seen on a standard: `s2=4 "asked before advising"`.
struct LevelTyped {
    int rank = 0;      // from 1
    int level = 0;     // 1 to 5
    QString evidence;  // empty when nothing was said
    bool operator==(const LevelTyped&) const = default;
};

// How many priorities and standards a line can name by their rank; other ranks are words of the notes.
struct QuickLogRanks {
    int priorities = 9;
    int standards = 99;
};

// What a typed line says; what it does not say is empty.
struct QuickLogEntry {
    std::optional<RepId> rep;
    std::vector<RepId> candidates;  // two or more when the typed name fits several: the person is asked
    std::optional<ConversationKind> kind;
    std::optional<int> minutes;
    std::optional<QDate> day;  // never in the future
    QString notes;
    std::vector<PriorityTyped> said;  // each once
    std::vector<LevelTyped> seen;
    std::vector<PromiseMade> promises;
    QStringList struggles;
    QStringList requests;             // one may be empty: somebody asked
    std::vector<QuickLogSpan> spans;  // in the line's order, not overlapping

    bool operator==(const QuickLogEntry&) const = default;
};

// Reads one line, parts in any order: rep (any part of the name, called name or alias, fuzzy), kind, minutes
// ("25", "25m", "1h"), day ("yesterday", "tue", "3 dec"), priorities said ("p2 why"), what was seen on a
// standard (`s2=4 "..."`); the rest is notes. Behind them `they:`, `me:`, `stuck:` and `asks:` say promises,
// struggles and requests. English keywords and the translated ones. docs/decisions/0011-quick-log.md says
// where in a line a word is a field. `about`: whom it is about unless the line names another rep outright.
QuickLogEntry parseQuickLog(const QString& line, const std::vector<Rep>& reps, QDate today,
                            const QuickLogRanks& ranks = {}, std::optional<RepId> about = {});

// The line that reads back as `entry` (spans apart).
QString quickLogLine(const QuickLogEntry& entry, const std::vector<Rep>& reps, QDate today);

// The day that `text` alone names; one written with its year may lie in the future. None when it names no
// day.
std::optional<QDate> parseQuickLogDay(const QString& text, QDate today);
// The same of a day something is due: "fri" and "3 dec" are the next ones behind today.
std::optional<QDate> parseQuickLogDue(const QString& text, QDate today);

}  // namespace headroom
