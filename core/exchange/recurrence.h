// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace headroom {

// Times of a clock on the wall are counted in seconds since 1970 as if the wall stood in Greenwich, so that
// "every Tuesday at nine" needs no zone.
struct Recurrence {
    enum class Fault {
        None,
        Unreadable,
        WithinADay,  // every hour or oftener: no meeting
        Endless,     // more steps than allowed: `starts` holds the first ones
    };
    std::vector<qint64> starts;  // ascending
    Fault fault = Fault::None;
};

// When a rule (the value of RRULE) says that what begins at `start` begins again, up to `last`; `start`
// itself only where the rule says so. `toWall` turns UTC into the clock on the wall, for a rule whose end is
// given in UTC. Takes what it needs from `steps`.
Recurrence recurrence(const QByteArray& rule, qint64 start, bool isWholeDay, qint64 last,
                      const std::function<qint64(qint64)>& toWall, int& steps);

// A date ("20260406") or date with time ("20260406T090000", with or without Z) as wall seconds.
struct WrittenTime {
    qint64 wall = 0;
    bool isDay = false;
    bool isUtc = false;
    bool operator==(const WrittenTime&) const = default;
};
// None when the text is none, or lies outside the years 1601 to 2500.
std::optional<WrittenTime> writtenTime(const QByteArray& text);
// Seconds of a duration ("PT1H30M", "P1D"), never negative; none when the text is none.
std::optional<qint64> writtenDuration(const QByteArray& text);

constexpr qint64 secondsOfDay = 86'400;
// The midnight before.
constexpr qint64 dayOf(qint64 wall) {
    return (wall >= 0 ? wall / secondsOfDay : (wall - secondsOfDay + 1) / secondsOfDay) * secondsOfDay;
}

}  // namespace headroom
