// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"

#include <optional>
#include <vector>

namespace headroom {

// How alike the reps of a team are: mean rate and the weight of the team in typical deals. [eb*]
struct TeamPrior {
    double mean = 0;
    double weight = 30;  // M: "we add M typical team deals"

    // The rate of somebody better than `share` of such a team: quantile of Beta(M mu, M (1 - mu)).
    double quantile(double share) const;
};

// Needs two reps with decided deals; two give the fixed weight 30, one none.
std::optional<TeamPrior> teamPrior(const std::vector<DealCount>& reps);

// (won + M mu) / (decided + M)
double shrunkRate(DealCount deals, const TeamPrior& prior);

// Which part of the rule gave a suggestion.
enum class PotentialReason { BestOfTheTeam, FivePointsAboveNow, OwnBestYear };

struct SuggestedPotential {
    Rate rate;
    PotentialReason reason = PotentialReason::FivePointsAboveNow;
    bool operator==(const SuggestedPotential&) const = default;
};

// Suggested potential = min(.95, max(q90 of the team's prior, now + .05, shrunk best rolling four quarters)).
// `rollingFourQuarters` are the counts of each run of four quarters. Without a prior, now + .05 alone.
std::optional<SuggestedPotential> suggestedPotential(DealCount now,
                                                     const std::vector<DealCount>& rollingFourQuarters,
                                                     const std::optional<TeamPrior>& prior);

// Why a potential cannot be agreed; none when it can.
enum class PotentialProblem { NotFivePointsAboveBaseline, NotAboveNow };
std::optional<PotentialProblem> potentialProblem(Rate potential, DealCount baseline, DealCount now);

}  // namespace headroom
