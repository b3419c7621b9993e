// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recognition.h"

#include <optional>
#include <vector>

namespace headroom {

// What Headroom sees in one column, read as it is matched.
struct ColumnRemark {
    enum class Kind {
        Fits,      // holds what its field wants
        Question,  // something is to be settled
        Plain,     // left out, or nothing to check
    };
    Kind kind = Kind::Plain;
    QString sentence;
    bool hasOutcomeWords = false;  // the words behind it can be looked at and changed

    bool operator==(const ColumnRemark&) const = default;
};

ColumnRemark remarkOn(const RecognisedFile& file, const ColumnMatching& matching, size_t column);

// A stage as the file writes it, how often it stands there, and what it is taken to mean.
struct StageWord {
    QString word;
    qint64 count = 0;
    OutcomeWord meaning = OutcomeWord::Open;

    bool operator==(const StageWord&) const = default;
};

// Most frequent first; empty without a stage column, or when it holds too many words to list.
std::vector<StageWord> stageWords(const RecognisedFile& file, const ColumnMatching& matching);

// A value of the file that reads in more than one way, and each way with what it would mean.
template <typename Answer>
struct ReadingQuestion {
    struct Choice {
        Answer answer;
        QString sentence;  // "Day first: 3 Apr 2017"
    };
    QString example;  // as written
    std::vector<Choice> choices;
};

// Which way round the dates are, and which mark parts the cents, when the file does not say it itself. An
// answer given earlier does not end the question: it can be changed.
std::optional<ReadingQuestion<DateOrder>> dateQuestion(const RecognisedFile& file,
                                                       const ColumnMatching& matching);
std::optional<ReadingQuestion<QChar>> markQuestion(const RecognisedFile& file,
                                                   const ColumnMatching& matching);

}  // namespace headroom
