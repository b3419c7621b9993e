// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/consequence.h"
#include "core/domain/help.h"
#include "core/domain/struggle.h"
#include "core/metrics/help_first.h"
#include "core/workspace/waiting_list.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {

struct CommitmentRow {
    Commitment commitment;
    QString called;               // the rep's called name; empty for a promise to nobody alone
    std::optional<int> daysLate;  // the leader's own only
};

// How long what was closed stays in sight.
inline constexpr int closedDaysShown = 30;

// A struggle with what was done about it.
struct StruggleRow {
    Struggle struggle;
    QString called;
    bool isLeftAlone = false;
    std::vector<Help> help;                 // oldest first
    std::vector<Consequence> consequences;  // oldest first

    bool isToAskAbout(QDate today) const {
        return std::any_of(help.begin(), help.end(),
                           [&](const Help& one) { return one.isToAskAbout(today); });
    }
};

// Everything the Commitments page shows, on one day: all that waits on the leader first.
struct CommitmentBook {
    QDate today;
    std::vector<CommitmentRow> yours;    // open, by due day
    std::vector<WaitingItem> requests;   // for help, open, longest waiting first
    std::vector<WaitingItem> toLog;      // planned conversations whose day has passed, longest ago first
    std::vector<CommitmentRow> theirs;   // open, by due day
    std::vector<CommitmentRow> closed;   // in the last 30 days, newest first
    std::vector<StruggleRow> struggles;  // open or to be asked about, those left alone first
    HelpFirst helpFirst;                 // of struggles raised within a year
    int lateCount = 0;                   // of the leader's own

    bool isEmpty() const {
        return yours.empty() && requests.empty() && toLog.empty() && theirs.empty() && closed.empty() &&
               struggles.empty();
    }
};

}  // namespace headroom
