// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/luck_band.h"

#include <cmath>

namespace headroom {

namespace {

double logBeta(double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); }

double logChoose(int n, int k) { return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1); }

}  // namespace

LuckBand luckBand(DealCount baseline, int decided) {
    Q_ASSERT(decided > 0);
    const double a = baseline.won + 0.5, b = baseline.lost + 0.5;
    const double norm = logBeta(a, b);
    LuckBand band{decided, decided};
    bool lowFound = false;
    double cumulative = 0;
    for (int k = 0; k <= decided; ++k) {
        cumulative += std::exp(logChoose(decided, k) + logBeta(k + a, decided - k + b) - norm);
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
