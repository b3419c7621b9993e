// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/deal_history.h"

#include <map>

namespace headroom::test {

// "14 of 40" as counts.
inline DealCount wonOf(int won, int decided) {
    return {won, decided - won};
}

// Writes down a rep's decided deals day by day, in any order.
class DealsOn {
public:
    DealsOn& won(QDate day, int deals = 1) {
        m_days[day] += {deals, 0};
        return *this;
    }
    DealsOn& lost(QDate day, int deals = 1) {
        m_days[day] += {0, deals};
        return *this;
    }
    // One decided deal every `days` days over the period, from its first day on; every second one won.
    DealsOn& steadily(const Period& period, int days) {
        bool isWon = true;
        for (QDate day = period.first(); day <= period.last(); day = day.addDays(days), isWon = !isWon)
            isWon ? won(day) : lost(day);
        return *this;
    }
    DealHistory history() const {
        std::vector<DayCount> days;
        for (const auto& [day, deals] : m_days) days.push_back({day, deals});
        return DealHistory(std::move(days));
    }

private:
    std::map<QDate, DealCount> m_days;
};

}  // namespace headroom::test
