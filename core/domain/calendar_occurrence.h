// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {

struct CalendarPerson {
    QString name;   // as the calendar spells it; may be empty
    QString email;  // lower case; may be empty
    bool operator==(const CalendarPerson&) const = default;
};

struct CalendarAttendee {
    CalendarPerson person;
    bool hasDeclined = false;
    bool isPerson = true;  // false: a room or a thing
    bool operator==(const CalendarAttendee&) const = default;
};

enum class CalendarStatus { Confirmed, Tentative, Cancelled };

// One time that something in a calendar takes place.
struct CalendarOccurrence {
    // Both say together which it is, however often the calendar is read: of a series, `recurrenceId` is when
    // it was meant to begin at first ("20260406T090000Z", "20260406", or without a Z where the calendar names
    // no zone); empty otherwise.
    QString uid;
    QString recurrenceId;
    QString summary;
    QDateTime start;             // UTC; of a whole day the leader's midnight
    QDateTime end;               // UTC, not before start
    std::optional<Period> days;  // whole days, and which
    CalendarPerson organizer;
    std::vector<CalendarAttendee> attendees;
    CalendarStatus status = CalendarStatus::Confirmed;
    bool blocksTime = true;
    bool isPrivate = false;

    bool isAllDay() const { return days.has_value(); }
    // A day's at most, so that one that goes on for days counts as no more.
    int minutes() const { return int(std::min<qint64>(start.secsTo(end) / 60, 24 * 60)); }
    bool operator==(const CalendarOccurrence&) const = default;
};

}  // namespace headroom
