// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/growth.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

constexpr double eightyPercentZ = 1.2815515655;
constexpr double falseDiscoveryShare = 0.10;
constexpr double leaningProbability = 0.90;
constexpr double teamProbability = 0.975;

double variance(DealCount deals) {
    const double n = deals.decided();
    const double mean = (deals.won + 0.5) / (n + 1);
    return mean * (1 - mean) / (n + 2);
}

double rawChange(DealCount baseline, DealCount now) {
    return now.rate()->share() - baseline.rate()->share();
}

double logBeta(double a, double b) {
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

VerdictKind verdictKind(double probability, double adjusted) {
    if (adjusted <= falseDiscoveryShare)
        return probability > 0.5 ? VerdictKind::LikelyGrowing : VerdictKind::LikelySlipping;
    if (probability >= leaningProbability) return VerdictKind::LeaningUp;
    if (probability <= 1 - leaningProbability) return VerdictKind::LeaningDown;
    return VerdictKind::TooEarly;
}

VerdictKind teamVerdictKind(double probability) {
    if (probability >= teamProbability) return VerdictKind::LikelyGrowing;
    if (probability <= 1 - teamProbability) return VerdictKind::LikelySlipping;
    if (probability >= leaningProbability) return VerdictKind::LeaningUp;
    if (probability <= 1 - leaningProbability) return VerdictKind::LeaningDown;
    return VerdictKind::TooEarly;
}

std::vector<ComparedWindows> eligibleOf(const std::vector<ComparedWindows>& team) {
    std::vector<ComparedWindows> eligible;
    std::copy_if(team.begin(), team.end(), std::back_inserter(eligible),
                 [](const ComparedWindows& windows) { return windows.isEligible(); });
    return eligible;
}

}  // namespace

double improvementProbability(DealCount baseline, DealCount now) {
    constexpr double bound = 30;
    constexpr double negligible = 1e-17;  // thousands of them move no digit that is shown
    // A step no wider than the posterior's own spread, which is at least 2 / sqrt(n) in log odds.
    const int steps = std::max(800, int(std::ceil(bound * std::sqrt(now.decided() + 1))));
    const double width = 2 * bound / steps;
    const double a = now.won + 0.5, b = now.lost + 0.5;
    const double aBase = baseline.won + 0.5, bBase = baseline.lost + 0.5;
    const double norm = logBeta(a, b);
    // The density has one peak: from there outwards, each way until it is negligible.
    const int peak = std::clamp(int(std::lround((std::log(a / b) + bound) / width)), 0, steps);
    double sum = 0;
    const auto walk = [&](int from, int direction) {
        for (int i = from; i >= 0 && i <= steps; i += direction) {
            const double t = -bound + i * width;
            const double logP = -std::log1p(std::exp(-t));
            const double logQ = -std::log1p(std::exp(t));
            const double density = std::exp(a * logP + b * logQ - norm);
            if (density < negligible) return;
            const double weight = i == 0 || i == steps ? 0.5 : 1.0;
            sum += weight * density * boost::math::ibeta(aBase, bBase, std::exp(logP));
        }
    };
    walk(peak, -1);
    walk(peak + 1, 1);
    return std::clamp(width * sum, 0.0, 1.0);
}

Change changeEstimate(DealCount baseline, DealCount now, double tau) {
    Q_ASSERT(baseline.decided() > 0 && now.decided() > 0);
    const double squared = variance(baseline) + variance(now);
    const double weight = tau * tau / (tau * tau + squared);
    const double best = weight * rawChange(baseline, now);
    const double half = eightyPercentZ * std::sqrt(weight) * std::sqrt(squared);
    return {best, best - half, best + half};
}

double smallestVisibleChange(double rate, int baselineDecided, int nowDecided) {
    Q_ASSERT(baselineDecided > 0 && nowDecided > 0);
    constexpr double z = 1.644854 + 0.841621;
    return z * std::sqrt(rate * (1 - rate) * (1.0 / baselineDecided + 1.0 / nowDecided));
}

std::vector<double> benjaminiHochberg(const std::vector<double>& probabilities) {
    const size_t count = probabilities.size();
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return probabilities[a] < probabilities[b]; });
    std::vector<double> adjusted(count);
    double smallest = 1;
    for (size_t rank = count; rank > 0; --rank) {
        const size_t at = order[rank - 1];
        smallest = std::min(smallest, double(count) * probabilities[at] / double(rank));
        adjusted[at] = smallest;
    }
    return adjusted;
}

std::vector<Verdict> verdicts(const std::vector<ComparedWindows>& team, QDate asOf) {
    std::vector<double> improved, twoSided;
    for (const ComparedWindows& windows : eligibleOf(team)) {
        const double probability = improvementProbability(windows.baseline, windows.now);
        improved.push_back(probability);
        twoSided.push_back(2 * std::min(probability, 1 - probability));
    }
    const std::vector<double> adjusted = benjaminiHochberg(twoSided);
    std::vector<Verdict> given;
    size_t next = 0;
    for (const ComparedWindows& windows : team) {
        Verdict verdict{VerdictKind::NotEnoughDeals, asOf,
                        std::min(windows.baseline.decided(), windows.now.decided())};
        if (windows.isEligible()) {
            verdict.kind = verdictKind(improved[next], adjusted[next]);
            ++next;
        }
        given.push_back(verdict);
    }
    return given;
}

RepGrowth repGrowth(const DealHistory& history, const std::optional<GrowthPlan>& plan, QDate asOf) {
    if (!plan) return {baselineEnding(history, asOf), true, {}, {}, {}, {}};
    RepGrowth growth{plan->baseline, false, nowWindow(history, plan->startedOn, asOf), {}, {}, {}};
    const DealCount baseline = plan->baseline.deals;
    if (!growth.now || growth.now->deals.decided() == 0 || baseline.decided() == 0) return growth;
    const DealCount now = growth.now->deals;
    growth.probability = improvementProbability(baseline, now);
    growth.change = changeEstimate(baseline, now);
    const double middle = (baseline.rate()->share() + now.rate()->share()) / 2;
    if (middle > 0 && middle < 1)
        growth.smallestVisible = smallestVisibleChange(middle, baseline.decided(), now.decided());
    return growth;
}

std::optional<GrowthTowardPotential> growthTowardPotential(const RepGrowth& growth, Rate potential) {
    constexpr double smallestGap = 0.05 - 1e-9;
    const std::optional<Rate> baseline = growth.baseline.deals.rate();
    if (growth.isProvisional || !growth.change || !baseline) return std::nullopt;
    GrowthTowardPotential toward{*growth.change, potential.share() - baseline->share(), {}, false};
    if (toward.gap >= smallestGap)
        toward.share = Change{toward.points.best / toward.gap, toward.points.low / toward.gap,
                              toward.points.high / toward.gap};
    return toward;
}

bool holdsPotential(DealCount now, Rate potential) {
    const double below = boost::math::ibeta(now.won + 0.5, now.lost + 0.5, potential.share());
    return now.decided() > 0 && 1 - below > 0.5;
}

TeamGrowth teamGrowth(const std::vector<ComparedWindows>& team, QDate asOf) {
    const std::vector<ComparedWindows> eligible = eligibleOf(team);
    TeamGrowth growth;
    growth.eligible = int(eligible.size());
    growth.verdict.asOf = asOf;
    if (eligible.empty()) return growth;
    double was = 0, now = 0, squared = 0;
    growth.verdict.decided = INT_MAX;
    for (const ComparedWindows& windows : eligible) {
        was += windows.baseline.rate()->share();
        now += windows.now.rate()->share();
        squared += variance(windows.baseline) + variance(windows.now);
        growth.verdict.decided =
            std::min({growth.verdict.decided, windows.baseline.decided(), windows.now.decided()});
    }
    const double count = double(eligible.size());
    growth.was = Rate(was / count);
    growth.now = Rate(now / count);
    growth.change = (now - was) / count;
    growth.standardError = std::sqrt(squared) / count;
    growth.probability = boost::math::cdf(boost::math::normal(), growth.change / growth.standardError);
    growth.verdict.kind = teamVerdictKind(growth.probability);
    return growth;
}

}  // namespace headroom
