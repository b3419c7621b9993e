// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/priority.h"
#include "core/domain/standard.h"

#include <optional>
#include <vector>

namespace headroom {

// An active priority, and when a rep last heard it.
struct PriorityHeard {
    Priority priority;
    std::optional<QDate> lastHeard;
    bool isWithWhy = false;      // that time
    bool isHeardLately = false;  // within 10 working days

    bool operator==(const PriorityHeard&) const = default;
};

// An active standard, and how a rep was last seen on it within 52 weeks.
struct StandardProfile {
    Standard standard;
    std::optional<Observation> yourView;  // of the rep
    std::optional<Observation> ownView;   // the rep's
    std::optional<Observation> yourOwn;   // of the leader, by the leader

    bool operator==(const StandardProfile&) const = default;
};

// What frames a rep's own choices, on one day.
struct RepFrame {
    std::vector<PriorityHeard> priorities;   // those for the rep: never heard, then longest ago
    std::vector<StandardProfile> standards;  // by rank
    bool isOpen = true;                      // the leader went first this fiscal quarter

    // What the leader saw last on any standard.
    std::optional<StandardProfile> newestEvidence() const;
};

}  // namespace headroom
