// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/growth_plan.h"
#include "core/domain/rep.h"
#include "core/metrics/close_rate.h"
#include "core/metrics/engagement.h"
#include "core/metrics/growth.h"
#include "core/metrics/luck_band.h"
#include "core/workspace/rep_record.h"

#include <QDate>

#include <optional>
#include <vector>

namespace headroom {

// One point of the 13-week line.
struct RatePoint {
    QDate day;  // the window's last day
    CloseRate rate;
};

// A quarter's dot, and what luck alone would give round the frozen baseline with as many deals.
struct QuarterPoint {
    Period period;
    QString label;
    CloseRate rate;
    std::optional<RateRange> luck;  // none without a baseline
    bool isComplete = true;
};

struct WeekMinutes {
    QDate monday;
    int minutes = 0;
};

// The time the growth chart and the engagement lane share.
struct ProfileSpan {
    Period period;
    std::vector<RatePoint> line;  // empty under 20 decided deals: only dots then
    std::vector<QuarterPoint> quarters;
    std::vector<EngagementWeek> engagement;
    std::vector<WeekMinutes> minutes;
    std::vector<Conversation> conversations;  // held, oldest first
};

// What the leader and the rep can agree on, and why not.
struct PotentialOffer {
    Baseline baseline;
    WindowCount now;
    std::optional<Rate> suggested;
};

// Everything the Rep page shows, on one day.
struct RepProfile {
    QDate today;
    QDate figuresDay;
    bool isOldData = false;
    std::optional<QDate> lastDecision;

    Rep rep;
    QString teamName;
    std::optional<RepId> previous;  // in Team's order
    std::optional<RepId> next;

    std::optional<CloseRate> closeRate;  // last 13 weeks
    std::optional<Rate> teamRate;        // the team's average over the same weeks
    RepGrowth growth;
    std::optional<GrowthPlan> plan;
    std::optional<GrowthTowardPotential> toward;
    Verdict verdict;
    std::optional<int> staleAfterDays;
    int openDeals = 0;
    int staleDeals = 0;
    std::optional<Rate> rateIfStaleWereLost;  // of the 13 weeks

    std::optional<int> daysSinceLast;
    EngagementWeek engagement;             // the running week
    double minutesPerWeek = 0;             // last 13 weeks
    ProfileSpan recent;                    // up to today
    std::optional<ProfileSpan> lastKnown;  // up to figuresDay, when the data is old

    std::vector<Conversation> conversations;  // newest first, at most 50
    int conversationCount = 0;

    RepRecord record;  // promises, struggles, topics, skill
};

}  // namespace headroom
