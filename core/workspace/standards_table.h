// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/period.h"
#include "core/domain/rep.h"
#include "core/domain/standard.h"
#include "core/metrics/rubric.h"

#include <optional>
#include <vector>

namespace headroom {

// One standard and one person, as seen in the last 52 weeks.
struct StandardCell {
    std::optional<LevelRead> read;       // the leader's read; of the leader: the own view
    std::vector<int> lastLevels;         // of those, oldest first, at most 5
    std::optional<Observation> newest;   // of those
    std::optional<Observation> ownView;  // of a rep: the newest of theirs
    bool isFresh = false;                // newest within 13 weeks

    bool operator==(const StandardCell&) const = default;
};

// One standard across everybody; the leader's cell first, always.
struct StandardRow {
    Standard standard;
    StandardCell leader;
    std::optional<LevelRead> repsOfLeader;  // how reps see the leader
    std::vector<StandardCell> reps;         // as the table's reps
    std::optional<LevelRead> together;      // all that was seen of these reps
    // The leader's mean less the mean of the reps' means; none while either is missing.
    std::optional<double> goFirstGap;
    bool isStale = false;  // nobody was seen on it within 13 weeks
};

// Everything the Standards page shows, on one day.
struct StandardsTable {
    static constexpr int freshDays = 13 * 7;  // how long evidence is fresh

    static constexpr int daysRead = 52 * 7;

    QDate today;
    Period quarter;                   // the fiscal one of today
    std::vector<Rep> reps;            // by name
    std::vector<StandardRow> rows;    // by rank
    std::vector<StandardId> toScore;  // those the leader has not scored themselves on this quarter, by rank
    std::vector<Rep> unseen;          // who was seen on no standard within 13 weeks

    // Reps' columns open once the leader went first.
    bool isOpen() const { return toScore.empty(); }
};

}  // namespace headroom
