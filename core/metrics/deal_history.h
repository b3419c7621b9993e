// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"
#include "core/domain/period.h"

#include <optional>
#include <vector>

namespace headroom {

struct DayCount {
    QDate day;
    DealCount deals;
};

// The decided opportunities of one rep by the day they closed; counts any period in logarithmic time.
class DealHistory {
public:
    DealHistory() = default;
    // Days ascending, each at most once.
    explicit DealHistory(std::vector<DayCount> days);

    DealCount count(const Period& period) const;
    std::optional<QDate> firstDay() const;
    std::optional<QDate> lastDay() const;

private:
    std::vector<QDate> m_days;
    std::vector<DealCount> m_upTo;  // running totals; one longer than m_days
};

}  // namespace headroom
