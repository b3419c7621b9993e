// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/growth_plan.h"
#include "core/metrics/deal_history.h"

namespace headroom {

// A window and what was decided in it.
struct WindowCount {
    Period period;
    DealCount deals;
    bool operator==(const WindowCount&) const = default;
};

// The 12 months ending on `planStart`, extended back month by month to at most 24 until it holds 40 decided deals.
// May hold fewer than 20: then no verdict can be given.
Baseline baselineEnding(const DealHistory& history, QDate planStart);

// The last 26 weeks that end on `asOf`, extended back week by week to at most 52 until 20 are decided, never before
// the day after `planStart`. None when `asOf` is not after `planStart`.
std::optional<WindowCount> nowWindow(const DealHistory& history, QDate planStart, QDate asOf);

// The last 13 weeks: the rate on display.
WindowCount displayWindow(const DealHistory& history, QDate asOf);

// One value a week, each the 13 weeks that end on that day; the last ends on `asOf`. Windows that start before
// the history's first day are left out.
std::vector<WindowCount> thirteenWeekSeries(const DealHistory& history, QDate asOf, int weeks);

}  // namespace headroom
