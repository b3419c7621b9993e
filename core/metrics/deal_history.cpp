// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_history.h"

#include <algorithm>

namespace headroom {

DealHistory::DealHistory(std::vector<DayCount> days) : m_upTo{DealCount{}} {
    m_days.reserve(days.size());
    m_upTo.reserve(days.size() + 1);
    for (const DayCount& day : days) {
        Q_ASSERT(m_days.empty() || m_days.back() < day.day);
        m_days.push_back(day.day);
        DealCount total = m_upTo.back();
        m_upTo.push_back(total += day.deals);
    }
}

DealCount DealHistory::count(const Period& period) const {
    if (m_days.empty()) return {};
    const auto first = std::lower_bound(m_days.begin(), m_days.end(), period.first()) - m_days.begin();
    const auto past = std::upper_bound(m_days.begin(), m_days.end(), period.last()) - m_days.begin();
    const DealCount& before = m_upTo[size_t(first)];
    const DealCount& within = m_upTo[size_t(past)];
    return {within.won - before.won, within.lost - before.lost};
}

std::optional<QDate> DealHistory::firstDay() const {
    return m_days.empty() ? std::nullopt : std::optional(m_days.front());
}

std::optional<QDate> DealHistory::lastDay() const {
    return m_days.empty() ? std::nullopt : std::optional(m_days.back());
}

}  // namespace headroom
