// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"
#include "core/domain/recall_check.h"
#include "core/domain/rep.h"
#include "core/metrics/priority_reach.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace headroom {

// Whether somebody heard a priority in a week.
enum class Hearing {
    NotYetHere,  // before the priority or the rep began
    NotThatWeek,
    Said,  // without the why
    WithWhy,
};

// One rep and one priority, week by week.
struct HearingRow {
    Rep rep;
    std::vector<Hearing> weeks;  // as the board's weeks
    std::optional<QDate> lastHeard;
    bool isHeardLately = false;            // within 10 working days
    std::optional<QDateTime> nextChance;   // the next booked conversation, UTC
    bool isOnAgenda = false;               // waits to be said
    std::optional<RecallCheck> lastCheck;  // none: never asked

    bool operator==(const HearingRow&) const = default;
};

// An active priority with who heard it: longest ago first, those who never did lead.
struct PriorityCard {
    Priority priority;
    PriorityReach reach;
    std::vector<HearingRow> rows;
    std::vector<Hearing> teamMeetings;  // as the board's weeks
    // Who has not heard it lately and does not have it on the agenda.
    std::vector<RepId> toTell() const;
};

// What a rep lacks to choose the how by themselves; the leader's to do.
struct FrameGap {
    Rep rep;
    bool hasHeardNone = false;   // of the active priorities within 10 working days
    bool wasNeverAsked = false;  // whether they can say one

    bool operator==(const FrameGap&) const = default;
};

// Everything the Priorities page shows, on one day.
struct PriorityBoard {
    static constexpr int weeksShown = 52;

    QDate today;
    std::vector<QDate> weeks;          // Mondays, oldest first, this week last
    std::vector<PriorityCard> active;  // by rank
    std::vector<Priority> retired;     // newest first
    int listChanges = 0;               // in the fiscal quarter of today
    std::vector<FrameGap> gaps;        // by name; none without an active priority
};

}  // namespace headroom
