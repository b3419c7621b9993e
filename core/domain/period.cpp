// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <algorithm>

namespace headroom {

Period::Period(QDate first, QDate last) : m_first(first), m_last(last) {
    Q_ASSERT(first.isValid() && last.isValid() && first <= last);
}

std::optional<Period> Period::parse(QDate first, QDate last) {
    if (!first.isValid() || !last.isValid() || last < first) return std::nullopt;
    return Period(first, last);
}

Period Period::endingOn(QDate last, int days) {
    return {last.addDays(1 - days), last};
}

Period Period::weekOf(QDate day) {
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return Period(monday, monday.addDays(6));
}

int Period::weeksBetween(QDate day, QDate later) {
    return int(weekOf(day).first().daysTo(weekOf(later).first()) / 7);
}

bool Period::overlaps(const Period& other) const {
    return m_first <= other.m_last && other.m_first <= m_last;
}

std::optional<Period> Period::intersected(const Period& other) const {
    return parse(std::max(m_first, other.m_first), std::min(m_last, other.m_last));
}

}  // namespace headroom
