// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitment_book.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace headroom {

// Help in a list: owed, or to be asked about.
struct HelpLine {
    Help help;
    QString called;
};

// One line of the Commitments page.
struct CommitmentLine {
    std::variant<CommitmentRow, HelpLine, StruggleRow, WaitingItem> record;
    std::optional<RepId> rep;
    QString text;
    QString called;
    QString when;
    Tone tone = Tone::Text2;  // of `when`
    bool isLeaders = true;    // waits on the leader
    bool isPressing = false;  // late, left alone or waited for

    const CommitmentRow* promise() const { return std::get_if<CommitmentRow>(&record); }
    const HelpLine* help() const { return std::get_if<HelpLine>(&record); }
    const StruggleRow* struggle() const { return std::get_if<StruggleRow>(&record); }
    // A request for help, or a conversation to log.
    const WaitingItem* waiting() const { return std::get_if<WaitingItem>(&record); }
    bool isRequest() const { return waiting() && waiting()->kind == WaitingKind::Request; }
    bool isToLog() const { return waiting() && waiting()->kind == WaitingKind::ToLog; }
};

struct CommitmentGroup {
    enum class Kind { You, Requests, HelpOwed, ToLog, DidItHelp, Stuck, Reps, Closed };

    Kind kind = Kind::You;
    QString title;
    std::vector<CommitmentLine> lines;
};

// What the page shows of a book: words found in text or name, and one rep's or all.
struct CommitmentFilter {
    QString words;
    std::optional<RepId> rep;
};

// The groups that are not empty, the leader's own first.
std::vector<CommitmentGroup> commitmentGroups(const CommitmentBook& book, const CommitmentFilter& filter);

}  // namespace headroom
