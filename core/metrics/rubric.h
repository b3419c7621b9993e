// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rate.h"

#include <optional>
#include <vector>

namespace headroom {

// How somebody meets a standard, from levels 1 to 5 that the leader saw: one person's reading, never a
// measurement.
struct LevelRead {
    static constexpr int observationsForRange = 3;

    int count = 0;
    double mean = 0;
    // Where the mean likely lies (90 %), within 1 to 5; none under 3 observations, or when nobody was seen
    // twice.
    std::optional<double> low;
    std::optional<double> high;
    int good = 0;         // at level 4 or 5
    RateRange goodRange;  // of good / count, Wilson 90 %

    bool operator==(const LevelRead&) const = default;
};

// Spread of levels round each one's own mean: sqrt(sum (x - mean_i)^2 / sum (n_i - 1)); none when nobody has
// two. [rubric_sp]
std::optional<double> pooledDeviation(const std::vector<std::vector<int>>& levels);

// One for each list of levels, none for an empty one; the spread is pooled over all of them.
// mean -+ t(.95, sum (n_i - 1)) sp / sqrt(n). [rubric_*]
std::vector<std::optional<LevelRead>> levelReads(const std::vector<std::vector<int>>& levels);

// The leader's mean less the mean of the reps' means: above 0 the leader goes first. None while either is
// missing.
std::optional<double> goFirstGap(const std::optional<LevelRead>& leader,
                                 const std::vector<std::optional<LevelRead>>& reps);

}  // namespace headroom
