// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/growth_plan.h"
#include "core/metrics/windows.h"

#include <QDate>

#include <optional>
#include <vector>

namespace headroom {

enum class VerdictKind { NotEnoughDeals, LikelyGrowing, LikelySlipping, LeaningUp, LeaningDown, TooEarly };

// What can be said about a change, as of the fiscal quarter end it was looked at.
struct Verdict {
    VerdictKind kind = VerdictKind::NotEnoughDeals;
    QDate asOf;
    int decided = 0;  // in the smaller of the two windows; 20 are needed

    static constexpr int decidedNeeded = 20;
    bool operator==(const Verdict&) const = default;
};

// The best estimate of a change with its 80 % range, in shares (0.04 is 4 points).
struct Change {
    double best = 0;
    double low = 0;
    double high = 0;
    bool operator==(const Change&) const = default;
};

// P(p_now > p_base), both Beta(x + .5, n - x + .5), own data only: trapezoids over the log odds.
// [pimp_jeff_*]
double improvementProbability(DealCount baseline, DealCount now);

// best = B * D with its 80 % range; `tau` is the assumed spread of true changes. [change_*]
// Requires decided deals in both windows.
Change changeEstimate(DealCount baseline, DealCount now, double tau = 0.07);

// Smallest change that could be seen with 80 % power at these numbers of deals. [mdc_*]
double smallestVisibleChange(double rate, int baselineDecided, int nowDecided);

// Benjamini-Hochberg adjusted two-sided probabilities, in the order given. [bh10_adj]
std::vector<double> benjaminiHochberg(const std::vector<double>& probabilities);

// One rep's two windows, ready to be compared with the team's.
struct ComparedWindows {
    DealCount baseline;
    DealCount now;

    bool isEligible() const {
        return baseline.decided() >= Verdict::decidedNeeded && now.decided() >= Verdict::decidedNeeded;
    }
};

// A verdict for each rep of the team, in the order given; the eligible ones are adjusted together.
std::vector<Verdict> verdicts(const std::vector<ComparedWindows>& team, QDate asOf);

// Everything about one rep's growth on one day.
struct RepGrowth {
    Baseline baseline;          // frozen with the plan; without one, what agreeing on that day would freeze
    bool isProvisional = true;  // no plan yet
    std::optional<WindowCount> now;     // none before the plan has a day
    std::optional<double> probability;  // P(improved)
    std::optional<Change> change;
    std::optional<double> smallestVisible;  // at the mean of both rates; none when that is 0 or 1
};

// Without a plan only the provisional baseline is filled.
RepGrowth repGrowth(const DealHistory& history, const std::optional<GrowthPlan>& plan, QDate asOf);

// The share of the agreed gap that was closed; none without a plan or a change.
struct GrowthTowardPotential {
    Change points;                // in shares of 1, as Change
    double gap = 0;               // potential - baseline
    std::optional<Change> share;  // points / gap; none when the gap is under 5 points
    bool isReached = false;       // P(p_now >= potential) > .5 at the last two quarter ends
};
std::optional<GrowthTowardPotential> growthTowardPotential(const RepGrowth& growth, Rate potential);

// P(p_now >= potential) > .5, p_now ~ Beta(won + .5, lost + .5).
bool holdsPotential(DealCount now, Rate potential);

// The team's headline: means over the reps eligible in both windows. [team_*]
struct TeamGrowth {
    int eligible = 0;
    std::optional<Rate> now;  // none when nobody is eligible
    std::optional<Rate> was;
    double change = 0;  // mean of raw changes
    double standardError = 0;
    double probability = 0;  // Phi(D / sd)
    Verdict verdict;         // growing / slipping at .975 / .025, leaning at .90 / .10
};
TeamGrowth teamGrowth(const std::vector<ComparedWindows>& team, QDate asOf);

}  // namespace headroom
