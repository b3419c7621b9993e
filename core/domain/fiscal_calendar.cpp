// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fiscal_calendar.h"

namespace headroom {

QString Quarter::label() const { return QStringLiteral("%1-Q%2").arg(year).arg(number); }

FiscalCalendar::FiscalCalendar(int firstMonth) : m_firstMonth(firstMonth) {
    Q_ASSERT(firstMonth >= 1 && firstMonth <= 12);
}

Quarter FiscalCalendar::quarterOf(QDate day) const {
    const int monthsIn = (day.month() - m_firstMonth + 12) % 12;
    const bool startedThisYear = day.month() >= m_firstMonth;
    const int firstYear = startedThisYear ? day.year() : day.year() - 1;
    return {m_firstMonth == 1 ? firstYear : firstYear + 1, monthsIn / 3 + 1};
}

Period FiscalCalendar::period(Quarter quarter) const {
    const int firstYear = m_firstMonth == 1 ? quarter.year : quarter.year - 1;
    const QDate first = QDate(firstYear, m_firstMonth, 1).addMonths(3 * (quarter.number - 1));
    return {first, first.addMonths(3).addDays(-1)};
}

Quarter FiscalCalendar::previous(Quarter quarter) const {
    return quarter.number == 1 ? Quarter{quarter.year - 1, 4} : Quarter{quarter.year, quarter.number - 1};
}

QDate FiscalCalendar::lastQuarterEnd(QDate day) const {
    const Quarter current = quarterOf(day);
    const QDate end = period(current).last();
    return end == day ? end : period(previous(current)).last();
}

}  // namespace headroom
