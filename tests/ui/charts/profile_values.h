// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"

namespace headroom::test {

// Mei: two quarters of rates with three weeks missing in the middle, a potential raised once, and eight weeks
// of engagement with two unlogged ones. `today` is a Tuesday.
inline RepProfile mei() {
    RepProfile profile;
    profile.today = profile.figuresDay = QDate(2026, 6, 30);
    profile.rep.id = RepId{7};
    profile.rep.name = QStringLiteral("Mei Tanaka");
    profile.rep.calledName = QStringLiteral("Mei");
    profile.closeRate = closeRate(DealCount{14, 26});
    profile.teamRate = Rate(0.34);
    profile.scale = {Rate(0.1), Rate(0.6)};
    profile.plan = GrowthPlan{GrowthPlanId{1},
                              profile.rep.id,
                              QDate(2026, 2, 10),
                              {Period(QDate(2025, 2, 11), QDate(2026, 2, 10)), {20, 60}},
                              {{QDate(2026, 2, 10), Rate(0.4), QStringLiteral("Asks before advising.")},
                               {QDate(2026, 5, 12), Rate(0.5), QString()}}};
    profile.growth.baseline = profile.plan->baseline;
    profile.growth.isProvisional = false;
    profile.minutesPerWeek = 32;

    ProfileSpan& span = profile.recent;
    span.period = Period(QDate(2026, 1, 1), profile.today);
    for (int week = 20; week >= 0; --week)
        if (week < 8 || week > 10)
            span.line.push_back({profile.today.addDays(-7 * week), *closeRate(DealCount{10 + week % 4, 25})});
    for (const int number : {1, 2}) {
        QuarterPoint point;
        point.quarter = {2026, number};
        point.period = FiscalCalendar().period(point.quarter);
        point.rate = closeRate(number == 1 ? DealCount{9, 27} : DealCount{14, 26});
        point.luck = RateRange{Rate(0.12), Rate(0.38)};
        point.engagement = 40 + 20 * number;
        point.minutes = 100 * number;
        span.quarters.push_back(point);
    }
    for (int week = 8; week >= 1; --week) {
        EngagementWeek each;
        each.windowEnd = QDate(2026, 6, 28).addDays(-7 * (week - 1));
        if (week == 4 || week == 5) {
            each.state = EngagementState::NoRecord;
        } else {
            each.state = EngagementState::Scored;
            each.score = each.level = 50 + week;
        }
        span.engagement.push_back(each);
    }
    for (QDate monday(2025, 12, 29); monday <= profile.today; monday = monday.addDays(7))
        span.minutes.push_back({monday, monday.month() == 6 ? 30 : 0, monday.addDays(6) <= profile.today});
    Conversation held;
    held.id = ConversationId{1};
    held.reps = {profile.rep.id};
    held.heldOn = QDate(2026, 6, 24);
    held.minutes = 30;
    held.sharedNotes = QStringLiteral("Two <b>deals</b> without a next step.");
    span.conversations.push_back(held);
    profile.engagement = span.engagement.back();
    return profile;
}

}  // namespace headroom::test
