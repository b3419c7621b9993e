// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/priority.h"
#include "core/domain/rate.h"
#include "core/domain/recall_check.h"
#include "core/domain/telling.h"
#include "core/domain/working_days.h"

#include <optional>
#include <vector>

namespace headroom {

// For how many working days a priority counts as heard lately: for coverage, the frame and engagement.
constexpr int heardLatelyDays = 10;

// How far a priority reached on one day, among the reps it is for.
struct PriorityReach {
    int reps = 0;
    int heardLately = 0;    // told within 10 working days
    int told = 0;           // how often somebody heard it, each rep of a telling by themselves
    int toldWithWhy = 0;    // of those
    int recalledFully = 0;  // by their last answer
    int recalledHalf = 0;
    int notRecalled = 0;
    int knewWhy = 0;   // by their last answer
    int notAsked = 0;  // never asked whether they could say it

    std::optional<Rate> coverage() const {
        return reps > 0 ? std::optional(Rate(double(heardLately) / reps)) : std::nullopt;
    }
    std::optional<Rate> whyShare() const {
        return told > 0 ? std::optional(Rate(double(toldWithWhy) / told)) : std::nullopt;
    }
    bool operator==(const PriorityReach&) const = default;
};

// The last day up to `asOf` on which `rep` was told `priority`; none: never.
std::optional<QDate> lastTold(PriorityId priority, RepId rep, const std::vector<Telling>& tellings,
                              QDate asOf);

// Whether at most 10 working days have passed since that day.
bool isHeardLately(std::optional<QDate> told, const WorkingDays& days, QDate asOf);

// Of tellings and checks, in any order, those of this priority up to `asOf` are used.
PriorityReach priorityReach(const Priority& priority, const std::vector<RepId>& reps,
                            const std::vector<Telling>& tellings, const std::vector<RecallCheck>& checks,
                            const WorkingDays& days, QDate asOf);

// How often the list changed in a period: priorities begun and retired. A list that begins is no change.
int listChanges(const std::vector<Priority>& priorities, const Period& period);

}  // namespace headroom
