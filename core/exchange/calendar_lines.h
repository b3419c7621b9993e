// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <utility>
#include <vector>

namespace headroom {

// One property of a calendar file: "DTSTART;TZID=Europe/Berlin:20260406T090000", unfolded.
struct CalendarLine {
    QByteArray name;                                            // upper case
    QByteArray value;                                           // UTF-8, as written
    std::vector<std::pair<QByteArray, QByteArray>> parameters;  // names upper case, without quotes

    QByteArray parameter(QByteArrayView which) const;
};

// A part of a calendar file with those of its properties that matter here.
struct CalendarComponent {
    QByteArray kind;  // VEVENT, VTIMEZONE; within that STANDARD or DAYLIGHT; VCALENDAR
    qint64 line = 0;  // 1-based line of the file where it begins
    std::vector<CalendarLine> lines;
    std::vector<CalendarComponent> parts;
    bool isComplete = false;  // false: the file ends within

    const CalendarLine* first(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const;
};

// Limits that keep a hostile file from filling memory or time.
struct CalendarLimits {
    qint64 bytes = 200'000'000;
    int components = 200'000;
    int linesInComponent = 5'000;
    qsizetype lineBytes = 200'000;  // longer ones are left out
    int steps = 4'000'000;          // of all series together
    int stepsInSeries = 200'000;
    int occurrences = 100'000;
};

// Walks through the calendar and hands on each event, time zone and, at its end, the calendar itself. What
// has no meaning here (alarms, tasks, descriptions, attachments) is passed over. Throws Error(BadInput) when
// the text is no calendar, or has more components than `limits` allows.
void scanCalendar(const QByteArray& utf8, const CalendarLimits& limits,
                  const std::function<void(CalendarComponent&&)>& onComponent);

// Escapes taken out: "Deal\, call" is "Deal, call".
QByteArray calendarText(const QByteArray& written);

}  // namespace headroom
