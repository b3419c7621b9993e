// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_occurrence.h"
#include "core/domain/row_issue.h"
#include "core/exchange/calendar_zones.h"
#include "core/exchange/recurrence.h"

#include <optional>
#include <vector>

namespace headroom {

// A time of a calendar with the zone its clock hangs in.
struct CalendarTime {
    qint64 wall = 0;
    bool isDay = false;
    bool isFloating = false;  // the calendar names no zone: the leader's
    bool isGuess = false;     // the zone is known by words within its name only
    const CalendarZone* zone = nullptr;

    qint64 utc() const { return zone->utcOf(wall); }
};

// One VEVENT as the file has it: an event, a series, or the change of one time of a series.
struct CalendarEvent {
    struct Extra {  // RDATE
        CalendarTime start;
        std::optional<qint64> seconds;  // its own length
    };

    qint64 line = 0;
    QString uid;
    qint64 version = 0;    // SEQUENCE; of two with the same, the later written counts
    QByteArray writtenAt;  // LAST-MODIFIED or DTSTAMP: sorts as text
    CalendarTime start;
    qint64 wallSeconds = 0;         // from start to end on the wall
    std::optional<qint64> seconds;  // instead, where start and end hang in different zones
    std::vector<QByteArray> rules;
    std::vector<Extra> extras;
    std::vector<CalendarTime> exceptions;
    std::optional<CalendarTime> changes;  // RECURRENCE-ID: which time of the series this is instead of
    bool changesFuture = false;           // RANGE=THISANDFUTURE: and all later ones alike
    CalendarOccurrence said;              // what its occurrences have in common; no times

    bool repeats() const { return !changes && (!rules.empty() || !extras.empty()); }
    bool isNewerThan(const CalendarEvent& other) const;
};

inline constexpr size_t mostCalendarIssues = 10'000;

// Reads events one by one. What is wrong with one becomes an issue, and the event is left out where it has no
// time.
class CalendarEventReader {
public:
    CalendarEventReader(CalendarZones& zones, std::vector<RowIssue>& issues)
        : m_zones(zones), m_issues(issues) {}

    // `home`: the zone the event's calendar says it lives in (X-WR-TIMEZONE); may be empty.
    std::optional<CalendarEvent> read(const CalendarComponent& component, const QByteArray& home);
    // Whether there was a time that could not be read.
    bool hasLost() const { return m_hasLost; }

private:
    std::optional<CalendarTime> time(const CalendarLine& line, const QByteArray& text);
    std::optional<CalendarTime> time(const CalendarLine* line);
    void settleZone(const CalendarComponent& component, const QByteArray& home, CalendarTime& start);
    void readLength(const CalendarComponent& component, CalendarEvent& event);
    void readRepeats(const CalendarComponent& component, CalendarEvent& event);
    void addExtra(const CalendarLine& line, const QByteArray& text, CalendarEvent& event);
    void note(const CalendarLine& line, const char* reason);
    void note(const QByteArray& name, const QByteArray& value, const char* reason);
    std::nullopt_t lost();

    CalendarZones& m_zones;
    std::vector<RowIssue>& m_issues;
    qint64 m_line = 0;  // of the event being read
    bool m_hasLost = false;
    QHash<QByteArray, bool> m_unknownZones;  // each is said once
};

}  // namespace headroom
