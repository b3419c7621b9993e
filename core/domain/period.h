// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace headroom {

// Whole days from first to last, both included. Never empty, never backwards.
class Period {
public:
    // One day, 1 January 2000: for values that are made before their period is known.
    Period() : Period(QDate(2000, 1, 1), QDate(2000, 1, 1)) {}
    // Requires first <= last, both valid.
    Period(QDate first, QDate last);

    // None when a day is invalid or last comes before first.
    static std::optional<Period> parse(QDate first, QDate last);
    // The `days` days that end with `last`.
    static Period endingOn(QDate last, int days);

    // Monday to Sunday round `day`.
    static Period weekOf(QDate day);
    // How many weeks the one round `later` comes after the one round `day`; below 0 when before.
    static int weeksBetween(QDate day, QDate later);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    int days() const { return int(m_first.daysTo(m_last)) + 1; }
    bool contains(QDate day) const { return m_first <= day && day <= m_last; }
    bool overlaps(const Period& other) const;
    std::optional<Period> intersected(const Period& other) const;

    bool operator==(const Period&) const = default;

private:
    QDate m_first;
    QDate m_last;
};

}  // namespace headroom
