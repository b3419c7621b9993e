// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_occurrence.h"
#include "core/domain/row_issue.h"
#include "core/exchange/calendar_lines.h"

#include <QTimeZone>

#include <functional>
#include <vector>

namespace headroom {

// What is asked of a calendar.
struct CalendarQuestion {
    Period period;                                 // the leader's days; what reaches into it counts
    QTimeZone zone = QTimeZone::systemTimeZone();  // the leader's: where the calendar names none
    CalendarLimits limits;
};

struct CalendarReading {
    QString name;                                 // what the calendar calls itself; may be empty
    qint64 events = 0;                            // in the file, within the period or not
    bool isWhole = true;                          // false: it may hold times that are not among these
    std::vector<CalendarOccurrence> occurrences;  // by start, then uid
    std::vector<RowIssue> issues;                 // at most 10,000
};

// Told how far the reading is, 0 to 1000; returns false when it is to stop.
using CalendarProgress = std::function<bool(int)>;

// Reads an .ics file. Throws Error(BadInput) when it is no calendar or larger than the limits allow,
// Error(Cancelled) when `progress` says stop.
CalendarReading readCalendar(const QByteArray& bytes, const CalendarQuestion& question,
                             const CalendarProgress& progress = {});
// The same; Error(BadInput) also where the file cannot be read.
CalendarReading readCalendarFile(const QString& path, const CalendarQuestion& question,
                                 const CalendarProgress& progress = {});
// How files are called that are taken for calendars: "*.ics".
QStringList calendarNamePatterns();
bool isCalendarName(const QString& path);

}  // namespace headroom
