// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_owner.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

constexpr int fewest = 4;  // meetings with people, to tell

QSet<QString> addresses(const CalendarOccurrence& occurrence) {
    QSet<QString> addresses{occurrence.organizer.email};
    for (const CalendarAttendee& attendee : occurrence.attendees) addresses.insert(attendee.person.email);
    addresses.remove(QString());
    return addresses;
}

}  // namespace

QString calendarOwner(const QStringList& names, const std::vector<CalendarOccurrence>& occurrences) {
    for (const QString& name : names)
        if (name.contains(QLatin1Char('@')) && !name.contains(QLatin1Char(' '))) return name.toLower();
    QHash<QString, int> times;
    int withPeople = 0;
    for (const CalendarOccurrence& occurrence : occurrences) {
        const QSet<QString> these = addresses(occurrence);
        if (these.size() < 2) continue;
        ++withPeople;
        for (const QString& address : these) ++times[address];
    }
    const auto most = std::max_element(times.cbegin(), times.cend());
    const bool isClear = most != times.cend() && withPeople >= fewest && *most * 10 >= withPeople * 9 &&
                         std::count(times.cbegin(), times.cend(), *most) == 1;
    return isClear ? most.key() : QString();
}

}  // namespace headroom
