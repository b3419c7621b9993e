// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rubric.h"

#include "core/domain/observation.h"
#include "core/metrics/close_rate.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

constexpr int goodFrom = 4;
constexpr double upperTail = 0.95;  // of a 90 % range

double meanOf(const std::vector<int>& levels) {
    return std::accumulate(levels.begin(), levels.end(), 0.0) / double(levels.size());
}

int degreesOfFreedom(const std::vector<std::vector<int>>& levels) {
    int degrees = 0;
    for (const std::vector<int>& of : levels) degrees += std::max(0, int(of.size()) - 1);
    return degrees;
}

double limited(double level) {
    return std::clamp(level, double(Observation::lowest), double(Observation::highest));
}

}  // namespace

std::optional<double> pooledDeviation(const std::vector<std::vector<int>>& levels) {
    const int degrees = degreesOfFreedom(levels);
    if (degrees == 0) return std::nullopt;
    double squares = 0;
    for (const std::vector<int>& of : levels)
        for (const int level : of) squares += std::pow(level - meanOf(of), 2);
    return std::sqrt(squares / degrees);
}

std::vector<std::optional<LevelRead>> levelReads(const std::vector<std::vector<int>>& levels) {
    const std::optional<double> deviation = pooledDeviation(levels);
    std::optional<double> t;
    if (deviation) t = quantile(boost::math::students_t(degreesOfFreedom(levels)), upperTail);
    std::vector<std::optional<LevelRead>> reads;
    for (const std::vector<int>& of : levels) {
        reads.emplace_back();
        if (of.empty()) continue;
        const int count = int(of.size());
        const int good =
            int(std::count_if(of.begin(), of.end(), [](int level) { return level >= goodFrom; }));
        LevelRead read{count, meanOf(of), {}, {}, good, wilsonRange(good, count)};
        if (t && count >= LevelRead::observationsForRange) {
            const double half = *t * *deviation / std::sqrt(double(count));
            read.low = limited(read.mean - half);
            read.high = limited(read.mean + half);
        }
        reads.back() = read;
    }
    return reads;
}

std::optional<double> goFirstGap(const std::optional<LevelRead>& leader,
                                 const std::vector<std::optional<LevelRead>>& reps) {
    double sum = 0;
    int seen = 0;
    for (const std::optional<LevelRead>& rep : reps) {
        if (!rep) continue;
        sum += rep->mean;
        ++seen;
    }
    if (!leader || seen == 0) return std::nullopt;
    return leader->mean - sum / seen;
}

}  // namespace headroom
