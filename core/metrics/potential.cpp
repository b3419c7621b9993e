// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/potential.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int gridSteps = 60;
constexpr double smallestStep = 0.05;
constexpr double highestSuggestion = 0.95;
constexpr double rounding = 1e-9;

double logBeta(double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); }

double gridWeight(int j) { return 3 * std::pow(500.0 / 3, double(j) / gridSteps); }

double logLikelihood(const std::vector<DealCount>& reps, double mean, double weight) {
    const double a = weight * mean, b = weight * (1 - mean);
    double sum = 0;
    for (const DealCount& rep : reps) sum += logBeta(rep.won + a, rep.lost + b) - logBeta(a, b);
    const double fromPrior = (std::log(weight) - std::log(30.0)) / 0.8;
    return sum - 0.5 * fromPrior * fromPrior;
}

double estimatedWeight(const std::vector<DealCount>& reps, double mean) {
    std::vector<double> logs;
    for (int j = 0; j <= gridSteps; ++j) logs.push_back(logLikelihood(reps, mean, gridWeight(j)));
    const double highest = *std::max_element(logs.begin(), logs.end());
    double total = 0, logWeight = 0;
    for (int j = 0; j <= gridSteps; ++j) {
        const double share = std::exp(logs[size_t(j)] - highest);
        total += share;
        logWeight += share * std::log(gridWeight(j));
    }
    return std::exp(logWeight / total);
}

}  // namespace

double TeamPrior::quantile(double share) const {
    return boost::math::quantile(boost::math::beta_distribution<double>(weight * mean, weight * (1 - mean)), share);
}

std::optional<TeamPrior> teamPrior(const std::vector<DealCount>& reps) {
    std::vector<DealCount> decided;
    DealCount total;
    for (const DealCount& rep : reps) {
        if (rep.decided() == 0) continue;
        decided.push_back(rep);
        total += rep;
    }
    if (decided.size() < 2) return std::nullopt;
    TeamPrior prior;
    prior.mean = (total.won + 0.5) / (total.decided() + 1);
    if (decided.size() > 2) prior.weight = estimatedWeight(decided, prior.mean);
    return prior;
}

double shrunkRate(DealCount deals, const TeamPrior& prior) {
    return (deals.won + prior.weight * prior.mean) / (deals.decided() + prior.weight);
}

std::optional<SuggestedPotential> suggestedPotential(DealCount now,
                                                     const std::vector<DealCount>& rollingFourQuarters,
                                                     const std::optional<TeamPrior>& prior) {
    const std::optional<Rate> nowRate = now.rate();
    if (!nowRate) return std::nullopt;
    double highest = nowRate->share() + smallestStep;
    PotentialReason reason = PotentialReason::FivePointsAboveNow;
    const auto consider = [&](double share, PotentialReason because) {
        if (share <= highest) return;
        highest = share;
        reason = because;
    };
    if (prior) {
        consider(prior->quantile(0.90), PotentialReason::BestOfTheTeam);
        for (const DealCount& run : rollingFourQuarters)
            if (run.decided() > 0) consider(shrunkRate(run, *prior), PotentialReason::OwnBestYear);
    }
    return SuggestedPotential{Rate(std::min(highestSuggestion, highest)), reason};
}

std::optional<PotentialProblem> potentialProblem(Rate potential, DealCount baseline, DealCount now) {
    const std::optional<Rate> was = baseline.rate();
    if (!was || potential.share() < was->share() + smallestStep - rounding)
        return PotentialProblem::NotFivePointsAboveBaseline;
    if (const std::optional<Rate> nowRate = now.rate(); nowRate && potential <= *nowRate)
        return PotentialProblem::NotAboveNow;
    return std::nullopt;
}

}  // namespace headroom
