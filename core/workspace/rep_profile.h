// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/metrics/growth.h"
#include "core/workspace/potential_offer.h"
#include "core/workspace/profile_span.h"
#include "core/workspace/rep_frame.h"
#include "core/workspace/rep_record.h"

#include <QDate>

#include <optional>
#include <vector>

namespace headroom {

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
    std::optional<double> headroom;  // potential - rate on display, in shares; below 0 when the rate is above
    bool canAgreePotential = false;  // no plan yet, and 20 decided deals to start from
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
    RateRange scale{Rate(0), Rate(1)};     // what the close rate axis covers: the same for a whole team
                                           // unless this rep's own figures need more

    std::vector<Conversation> conversations;  // newest first, at most 50
    int conversationCount = 0;
    std::optional<QDate> firstConversation;

    RepFrame frame;    // priorities and standards
    RepRecord record;  // promises, struggles, topics, skill
};

}  // namespace headroom
