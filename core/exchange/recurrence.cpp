// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include <QDate>
#include <QTime>

#include <libical/ical.h>
#include <memory>

namespace headroom {

namespace {

constexpr qint64 epochDay = 2'440'588;  // the Julian day of 1 January 1970

qint64 wallOf(const icaltimetype& time) {
    const qint64 day = QDate(time.year, time.month, time.day).toJulianDay() - epochDay;
    return day * secondsOfDay + (time.is_date ? 0 : time.hour * 3600 + time.minute * 60 + time.second);
}

icaltimetype icalTime(qint64 wall, bool isDay) {
    icaltimetype time = icaltime_null_time();
    const qint64 day = dayOf(wall);
    const QDate date = QDate::fromJulianDay(day / secondsOfDay + epochDay);
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = isDay ? 1 : 0;
    if (isDay) return time;
    const int seconds = int(wall - day);
    time.hour = seconds / 3600;
    time.minute = seconds / 60 % 60;
    time.second = seconds % 60;
    return time;
}

constexpr int stepsToTheEndOfTime = 200'000;

// The end of the rule as the wall has it. A day ends a rule of times at its beginning.
void settleUntil(icalrecurrencetype& rule, bool isWholeDay, const std::function<qint64(qint64)>& toWall) {
    if (icaltime_is_null_time(rule.until)) return;
    qint64 until = wallOf(rule.until);
    if (isWholeDay)
        until = dayOf(until);
    else if (icaltime_is_utc(rule.until))
        until = toWall(until);
    rule.until = icalTime(until, isWholeDay);
}

bool isReadable(const icalrecurrencetype& rule) {
    return rule.freq != ICAL_NO_RECURRENCE && rule.interval > 0 && rule.count >= 0 && !rule.rscale;
}

// Two or more values.
template <size_t size>
bool isList(const short (&values)[size]) {
    return values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] != ICAL_RECURRENCE_ARRAY_MAX;
}

bool isWithinADay(const icalrecurrencetype& rule) {
    return rule.freq <= ICAL_HOURLY_RECURRENCE || isList(rule.by_hour) || isList(rule.by_minute) ||
           isList(rule.by_second);
}

bool isSoundTime(const icaltimetype& time) {
    return time.year >= 1601 && time.year <= 2500 && QDate::isValid(time.year, time.month, time.day) &&
           time.hour >= 0 && time.hour < 25 && time.minute >= 0 && time.minute < 60 && time.second >= 0 &&
           time.second <= 60;
}

}  // namespace

Recurrence recurrence(const QByteArray& rule, qint64 start, bool isWholeDay, qint64 last,
                      const std::function<qint64(qint64)>& toWall, int& steps) {
    icalerror_set_errors_are_fatal(0);
    Recurrence result;
    result.fault = Recurrence::Fault::Unreadable;
    const QByteArray text = rule.simplified().replace(' ', "");
    if (text.isEmpty() || text.size() > 2'000) return result;
    if (steps <= 0) {
        result.fault = Recurrence::Fault::Endless;
        return result;
    }
    icalrecurrencetype read = icalrecurrencetype_from_string(text.constData());
    if (!isReadable(read) || (!icaltime_is_null_time(read.until) && !isSoundTime(read.until))) return result;
    if (isWithinADay(read)) {
        result.fault = Recurrence::Fault::WithinADay;
        return result;
    }
    settleUntil(read, isWholeDay, toWall);
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> iterator(
        icalrecur_iterator_new(read, icalTime(start, isWholeDay)), icalrecur_iterator_free);
    if (!iterator) {
        steps -= stepsToTheEndOfTime;
        return result;
    }
    result.fault = Recurrence::Fault::None;
    for (;;) {
        if (--steps < 0) {
            result.fault = Recurrence::Fault::Endless;
            break;
        }
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || !isSoundTime(next)) {
            // Having looked for a day that never comes through all the years there are costs as much as that.
            if (result.starts.empty() || (read.count == 0 && icaltime_is_null_time(read.until)))
                steps -= stepsToTheEndOfTime;
            break;
        }
        const qint64 wall = wallOf(next);
        if (wall > last) break;
        if (wall >= start && (result.starts.empty() || wall > result.starts.back()))
            result.starts.push_back(wall);
    }
    return result;
}

std::optional<WrittenTime> writtenTime(const QByteArray& text) {
    const QByteArray trimmed = text.trimmed();
    const bool isDay = trimmed.size() == 8;
    if (!isDay && trimmed.size() != 15 && trimmed.size() != 16) return std::nullopt;
    const icaltimetype read = icaltime_from_string(trimmed.constData());
    if (icaltime_is_null_time(read) || !isSoundTime(read)) return std::nullopt;
    return WrittenTime{wallOf(read), read.is_date != 0, icaltime_is_utc(read) != 0};
}

std::optional<qint64> writtenDuration(const QByteArray& text) {
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 40) return std::nullopt;
    const icaldurationtype read = icaldurationtype_from_string(trimmed.constData());
    if (icaldurationtype_is_bad_duration(read) || read.is_neg) return std::nullopt;
    return ((qint64(read.weeks) * 7 + read.days) * 24 + read.hours) * 3600 + qint64(read.minutes) * 60 +
           read.seconds;
}

}  // namespace headroom
