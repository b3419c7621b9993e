// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_moves.h"

#include <QSet>

#include <map>

namespace headroom {

namespace {

using Items = QHash<QString, CalendarItem>;

// A time of a series that the calendar has.
struct SeriesTime {
    QString key;
    bool isUnknown = true;
    bool isTaken = false;
};

// By start.
using Series = std::multimap<QDateTime, SeriesTime>;

QHash<QString, Series> seriesOf(const CalendarFound& found, const Items& items) {
    QHash<QString, Series> series;
    for (const CalendarOccurrence& occurrence : found.occurrences) {
        const QString key = CalendarRow::keyOf(occurrence.uid, occurrence.recurrenceId);
        series[occurrence.uid].emplace(occurrence.start, SeriesTime{key, !items.contains(key), false});
    }
    return series;
}

// The time that `start` was moved to: the nearer of the two round it. Null where nothing there has moved.
SeriesTime* movedTo(Series& series, const QDateTime& start) {
    const auto after = series.lower_bound(start);
    const auto before = after == series.begin() ? series.end() : std::prev(after);
    SeriesTime* nearest = nullptr;
    qint64 distance = 0;
    for (const auto& one : {before, after}) {
        if (one == series.end()) continue;
        if (!one->second.isUnknown) return nullptr;
        const qint64 away = qAbs(one->first.secsTo(start));
        if (one->second.isTaken || (nearest && distance < away)) continue;
        nearest = &one->second;
        distance = away;
    }
    return nearest;
}

}  // namespace

QHash<QString, CalendarItem> followMovedSeries(const CalendarFound& found, const Items& items) {
    QHash<QString, Series> series = seriesOf(found, items);
    QSet<QString> here;
    for (const Series& its : series)
        for (const auto& [start, time] : its) here.insert(time.key);
    std::multimap<QDateTime, CalendarItem> missing;
    const Period days = found.request.daysRead();
    for (auto item = items.cbegin(); item != items.cend(); ++item)
        if (!here.contains(item.key()) && days.contains(item->start.toLocalTime().date()))
            missing.emplace(item->start, *item);
    Items followed = items;
    for (const auto& [start, item] : missing)
        if (const auto its = series.find(item.uid); its != series.end())
            if (SeriesTime* time = movedTo(*its, start)) {
                time->isTaken = true;
                followed.remove(CalendarRow::keyOf(item.uid, item.recurrenceId));
                followed.insert(time->key, item);
            }
    return followed;
}

}  // namespace headroom
