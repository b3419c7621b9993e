// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/luck_band.h"

#include <cmath>

namespace headroom {

namespace {

double logBeta(double a, double b) {
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

}  // namespace

LuckBand luckBand(DealCount baseline, int decided) {
    Q_ASSERT(decided > 0);
    const double a = baseline.won + 0.5, b = baseline.lost + 0.5;
    LuckBand band{decided, decided};
    bool lowFound = false;
    double cumulative = 0;
    double logShare = logBeta(a, decided + b) - logBeta(a, b);  // of exactly k wins, from one k to the next
    for (int k = 0; k <= decided; ++k) {
        cumulative += std::exp(logShare);
        logShare += std::log((decided - k) * (k + a) / ((k + 1) * (decided - k - 1 + b)));
        if (!lowFound && cumulative >= 0.05) {
            band.low = k;
            lowFound = true;
        }
        if (cumulative >= 0.95) {
            band.high = k;
            break;
        }
    }
    return band;
}

}  // namespace headroom
