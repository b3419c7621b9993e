// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/quarter_end_pattern.h"

#include "core/metrics/sign_flips.h"

namespace headroom {

QuarterEndPattern quarterEndPattern(const std::vector<QuarterEnd>& quarters) {
    QuarterEndPattern pattern;
    if (quarters.empty()) return pattern;
    std::vector<double> fewerHours, moreWins;
    QuarterEnd sum;
    for (const QuarterEnd& one : quarters) {
        fewerHours.push_back(one.hoursElse - one.hoursThen);
        moreWins.push_back(one.winsThen - one.winsElse);
        pattern.fewerHours += fewerHours.back() > 0;
        sum = {sum.hoursThen + one.hoursThen, sum.hoursElse + one.hoursElse, sum.winsThen + one.winsThen,
               sum.winsElse + one.winsElse};
    }
    const auto count = double(quarters.size());
    pattern.quarters = int(quarters.size());
    pattern.mean = {sum.hoursThen / count, sum.hoursElse / count, sum.winsThen / count, sum.winsElse / count};
    pattern.hoursLuck = signFlipProbability(fewerHours);
    pattern.winsLuck = signFlipProbability(moreWins);
    return pattern;
}

}  // namespace headroom
