// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rate.h"
#include "core/domain/struggle.h"
#include "core/domain/working_days.h"

#include <optional>
#include <vector>

namespace headroom {

// Whether a struggle lasted more than 5 working days without a response, as known on `asOf`.
bool wasLeftAlone(const Struggle& struggle, const WorkingDays& days, QDate asOf);
// Whether it still waits for its first response, and for more than 5 working days.
bool isLeftAlone(const Struggle& struggle, const WorkingDays& days, QDate asOf);

// How the leader answers struggles. [helpfirst_*]
struct HelpFirst {
    int reported = 0;
    int answered = 0;
    int helpedFirst = 0;             // of the answered: help came first
    std::optional<RateRange> range;  // of helpedFirst / answered, Wilson 90 %; none when nothing was answered
    int leftAlone = 0;               // of the reported
    std::optional<double> medianDays;  // working days from raised to help, where help came first

    std::optional<Rate> share() const {
        return answered > 0 ? std::optional(Rate(double(helpedFirst) / answered)) : std::nullopt;
    }
    bool operator==(const HelpFirst&) const = default;
};
HelpFirst helpFirst(const std::vector<Struggle>& struggles, const WorkingDays& days, QDate asOf);

}  // namespace headroom
