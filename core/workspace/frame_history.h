// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/observation.h"
#include "core/domain/priority.h"
#include "core/domain/recall_check.h"
#include "core/domain/standard.h"
#include "core/domain/telling.h"

#include <optional>
#include <vector>

namespace headroom {

// A priority said once: to whom, and in which conversation.
struct TellingRow {
    Telling telling;
    QString whom;        // "Ana and Ben", "5 reps"
    QStringList called;  // each of them
    std::optional<Conversation> conversation;

    bool operator==(const TellingRow&) const = default;
};

// A rep asked once to say a priority back.
struct RecallRow {
    RecallCheck check;
    QString called;

    bool operator==(const RecallRow&) const = default;
};

// Everything on record about one priority; both lists newest first.
struct PriorityHistory {
    Priority priority;
    std::vector<TellingRow> tellings;
    std::vector<RecallRow> checks;
};

// Somebody seen once on a standard.
struct ObservationRow {
    Observation observation;
    QString seer;  // how who saw it is called; empty: the leader
    std::optional<Conversation> conversation;

    bool operator==(const ObservationRow&) const = default;
};

// Everything ever seen of one person on one standard, newest first; of the leader by everybody.
struct StandardHistory {
    Standard standard;
    std::vector<ObservationRow> observations;
};

}  // namespace headroom
