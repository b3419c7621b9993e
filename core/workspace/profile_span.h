// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/fiscal_calendar.h"
#include "core/domain/growth_plan.h"
#include "core/metrics/close_rate.h"
#include "core/metrics/deal_history.h"
#include "core/metrics/engagement.h"

#include <QDate>

#include <optional>
#include <vector>

namespace headroom {

// One point of the 13-week line.
struct RatePoint {
    QDate day;  // the window's last day
    CloseRate rate;
};

// Everything one quarter holds: the chart's dot, and the row of its table.
struct QuarterPoint {
    Period period;  // the whole quarter
    Quarter quarter;
    std::optional<CloseRate> rate;     // none when nothing was decided
    std::optional<RateRange> luck;     // what luck alone would give round the baseline with as many deals
    std::optional<double> engagement;  // level at the quarter's end; the week's score in the first weeks
    int minutes = 0;                   // coaching
    bool isComplete = true;
};

struct WeekMinutes {
    QDate monday;
    int minutes = 0;
    bool isComplete = true;
};

// The time the growth chart and the engagement lane share.
struct ProfileSpan {
    Period period;
    std::vector<RatePoint> line;  // a week apart where something was decided; empty under 20 decided deals
    std::vector<QuarterPoint> quarters;  // every quarter the period touches
    std::vector<EngagementWeek> engagement;
    std::vector<WeekMinutes> minutes;
    std::vector<Conversation> conversations;  // held, oldest first
};

// What a span is built from; everything outlives the call.
struct ProfileRecords {
    const DealHistory& history;  // everything decided up to the span's last day
    const std::optional<GrowthPlan>& plan;
    const std::vector<EngagementWeek>& engagement;
    const std::vector<Conversation>& conversations;  // held, oldest first
    FiscalCalendar calendar;
};

// The two years up to `last`, or back to the baseline's first day; from a quarter's first day on, not before
// anything was recorded, and a quarter at least.
ProfileSpan profileSpan(const ProfileRecords& records, QDate last);

}  // namespace headroom
