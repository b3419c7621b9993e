// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leader.h"
#include "core/domain/rep.h"
#include "core/domain/team.h"
#include "core/metrics/deal_history.h"
#include "core/metrics/growth.h"
#include "core/workspace/session.h"

#include <QSet>

#include <optional>
#include <vector>

namespace headroom {

// The day figures are counted to: today, or the last decision when everything was decided over 13 weeks ago.
struct FiguresDay {
    QDate day;
    std::optional<QDate> lastDecision;
    bool isOld = false;
};
FiguresDay figuresDay(Session& session, QDate today);

// How long a rep has waited for the leader.
struct Waiting {
    Rep rep;
    std::optional<int> daysSinceLast;  // none: never
    bool isAway = false;
    bool isPastRhythm = false;
};

// The reps who belong to the team on that day (none: all), longest wait first; those never spoken with lead.
std::vector<Waiting> waitingReps(Session& session, std::optional<TeamId> team, QDate today);

// The same reps, in no order and without how long they waited.
QSet<RepId> repsIn(Session& session, std::optional<TeamId> team, QDate today);

// What a rep's figures stand on.
struct RepFacts {
    Rep rep;
    DealHistory history;  // at least 31 months up to the figures' day
    std::optional<GrowthPlan> plan;
    ComparedWindows windows;  // at the last fiscal quarter end
    Verdict verdict;
    std::optional<int> staleAfterDays;
};

// Reps with the figures that only make sense among teammates: verdicts are adjusted over the team a rep belongs to,
// and stale is told by that team's own pace, whichever reps are looked at.
struct TeamFacts {
    FiguresDay figures;
    QDate asOf;                  // last fiscal quarter end on or before the figures' day
    std::vector<RepFacts> reps;  // in the order given

    const RepFacts* find(RepId rep) const;
    // Windows of all reps, for the headline.
    std::vector<ComparedWindows> windows() const;
};

TeamFacts teamFacts(Session& session, const std::vector<Rep>& reps, QDate today);

// The team a rep belongs to, as waitingReps() takes it; without a team, all reps without one.
std::vector<Rep> teammatesOf(Session& session, RepId rep, QDate today);

// Counts from `history` at the figures' day: growth since the plan, and how far toward the potential.
RepGrowth growthOf(const RepFacts& facts, QDate day);
std::optional<GrowthTowardPotential> towardPotentialOf(const RepFacts& facts, const RepGrowth& growth,
                                                       const FiscalCalendar& calendar, QDate day);

// The mean 13-week rate over reps with decided deals; none when nobody decided anything.
std::optional<Rate> averageDisplayRate(const TeamFacts& facts);

}  // namespace headroom
