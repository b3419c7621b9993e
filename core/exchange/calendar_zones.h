// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_lines.h"

#include <QHash>
#include <QTimeZone>

#include <map>
#include <vector>

namespace headroom {

// What a clock on the wall shows, as a calendar's zone says. Seconds since 1970 on both sides.
class CalendarZone {
public:
    struct Change {
        qint64 utc = 0;
        int offset = 0;  // seconds east of Greenwich from then on
        bool operator==(const Change&) const = default;
    };

    explicit CalendarZone(QTimeZone zone) : m_zone(std::move(zone)) {}
    // Ascending; `before` is the offset until the first one.
    CalendarZone(std::vector<Change> changes, int before)
        : m_changes(std::move(changes)), m_offsetBefore(before) {}

    int offsetAt(qint64 utc) const;
    qint64 wallOf(qint64 utc) const { return utc + offsetAt(utc); }
    // Of a time that a clock shows twice the first; of one it leaps over, as if it had not leapt (RFC 5545).
    qint64 utcOf(qint64 wall) const;

private:
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Change> m_changes;
    int m_offsetBefore = 0;
    bool isOwn() const { return !m_changes.empty() || m_offsetBefore != 0; }
};

// The zones a calendar names: by their name in the world's list, as the file describes them, by the names
// Windows gives them, or by the cities and the distance from Greenwich within the name, in this order.
class CalendarZones {
public:
    explicit CalendarZones(const QTimeZone& local);

    // A VTIMEZONE of the file.
    void define(const CalendarComponent& component);

    struct Found {
        const CalendarZone* zone = nullptr;  // null when nobody knows it; lives as long as this
        bool isGuess = false;                // by words within the name
    };
    Found zone(const QByteArray& name);
    const CalendarZone& local() const { return m_local; }
    const CalendarZone& utc() const { return m_utc; }

private:
    Found find(const QByteArray& name);
    const CalendarZone* keep(const QByteArray& name, CalendarZone zone);
    QTimeZone worldZone(const QByteArray& name) const;
    QTimeZone byWords(const QByteArray& name) const;

    CalendarZone m_local;
    CalendarZone m_utc{QTimeZone::utc()};
    std::map<QByteArray, CalendarZone> m_described;
    std::map<QByteArray, CalendarZone> m_known;
    QHash<QByteArray, Found> m_found;
};

}  // namespace headroom
