// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/period.h"
#include "core/domain/time_use.h"

#include <array>
#include <optional>
#include <vector>

namespace headroom {

// Minutes by kind of work, in the order of workKinds.
using MinutesByKind = std::array<int, workKinds.size()>;
// The same; none: nothing was said of that kind.
using SaidByKind = std::array<std::optional<int>, workKinds.size()>;

// What one week, Monday to Sunday, went to.
struct WeekOfWork {
    QDate monday;
    MinutesByKind minutes{};
    SaidByKind told{};        // by a check-in
    bool hasEntries = false;  // of a calendar, or typed
    bool hasConversations = false;

    bool hasRecord() const;
    bool wasTold() const { return told != SaidByKind{}; }
    // Conversations tell of time with reps, entries and a check-in of what they say; of all else nobody
    // knows.
    bool isKnown(WorkKind kind) const;
    bool operator==(const WeekOfWork&) const = default;
};

// What a conversation counts as when a week is added up.
WorkKind workKind(ConversationKind kind);

// One for each week that `weeks` touches, oldest first. Held conversations and entries add up; what a
// check-in tells of a kind of work takes the place of all else of that kind and week.
std::vector<WeekOfWork> weeksOfWork(const Period& weeks, const std::vector<Conversation>& conversations,
                                    const std::vector<TimeEntry>& entries);

// `intentions` oldest first; the newest that holds on `asOf` counts.
SaidByKind meantByKind(const std::vector<TimeIntention>& intentions, QDate asOf);

// A kind of work in an average week, against what was meant; hours.
struct TimeShare {
    WorkKind kind = WorkKind::Coaching;
    double hours = 0;
    std::optional<double> meant;  // none: no intention then

    bool operator==(const TimeShare&) const = default;
};

// The mean over the weeks in which a kind is known, the longest first; kinds never known are left out.
std::vector<TimeShare> timeShares(const std::vector<WeekOfWork>& weeks, const SaidByKind& meant);

}  // namespace headroom
