// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QString>

#include <compare>

namespace headroom {

// A fiscal quarter: the year it belongs to and 1 to 4.
struct Quarter {
    int year = 0;
    int number = 0;

    QString label() const;  // "2017-Q3"
    auto operator<=>(const Quarter&) const = default;
};

// Which days make a quarter, for a fiscal year that starts on the first of some month.
// A fiscal year is named by the calendar year it ends in; with January that is the calendar year itself.
class FiscalCalendar {
public:
    explicit FiscalCalendar(int firstMonth = 1);

    Quarter quarterOf(QDate day) const;
    Period period(Quarter quarter) const;
    Quarter previous(Quarter quarter) const;
    // The last day of the last quarter that has ended on or before `day`.
    QDate lastQuarterEnd(QDate day) const;

private:
    int m_firstMonth;
};

}  // namespace headroom
