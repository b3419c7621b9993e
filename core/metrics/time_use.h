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

// What one week, Monday to Sunday, went to.
struct WeekOfWork {
    QDate monday;
    MinutesByKind minutes{};
    bool wasTold = false;     // by a check-in
    bool hasEntries = false;  // from a check-in, a calendar or typed; without, only time with reps is known
    bool hasRecord = false;   // anything at all; without, nobody knows

    bool operator==(const WeekOfWork&) const = default;
};

// What a conversation counts as when a week is added up.
WorkKind workKind(ConversationKind kind);

// One for each week that `weeks` touches, oldest first. Held conversations and entries add up; what a
// check-in tells of a kind of work takes the place of all else of that kind and week.
std::vector<WeekOfWork> weeksOfWork(const Period& weeks, const std::vector<Conversation>& conversations,
                                    const std::vector<TimeEntry>& entries);

// Minutes a week meant for each kind of work, in the order of workKinds; none: nothing said.
using MeantByKind = std::array<std::optional<int>, workKinds.size()>;

// `intentions` oldest first; the newest that holds on `asOf` counts.
MeantByKind meantByKind(const std::vector<TimeIntention>& intentions, QDate asOf);

// A kind of work in an average week, against what was meant; hours.
struct TimeShare {
    WorkKind kind = WorkKind::Coaching;
    double hours = 0;
    std::optional<double> meant;  // none: no intention then

    bool operator==(const TimeShare&) const = default;
};

// Kinds with reps are the mean over the weeks with a record, as conversations tell of them; the others over
// the weeks with entries, and left out without any. The longest first.
std::vector<TimeShare> timeShares(const std::vector<WeekOfWork>& weeks, const MeantByKind& meant);

}  // namespace headroom
