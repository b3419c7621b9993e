// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_series.h"

#include "core/domain/translation.h"

#include <algorithm>

namespace headroom {

namespace {

QDateTime utcTime(qint64 seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QDate dayAt(qint64 wall) {
    return utcTime(wall).date();
}

const char* reasonOf(Recurrence::Fault fault) {
    switch (fault) {
        case Recurrence::Fault::Unreadable:
            return QT_TRANSLATE_NOOP("headroom",
                                     "How this repeats cannot be read; only its first time was taken in.");
        case Recurrence::Fault::WithinADay:
            return QT_TRANSLATE_NOOP("headroom",
                                     "This repeats more than once a day, which no meeting does; only its "
                                     "first time was taken in.");
        case Recurrence::Fault::Endless:
            return QT_TRANSLATE_NOOP("headroom", "This repeats too often to be read to the end.");
        case Recurrence::Fault::None:
            break;
    }
    return "";
}

}  // namespace

void CalendarSeries::add(CalendarEvent event) {
    if (event.changes) {
        m_changes.push_back(std::move(event));
    } else if (!m_master || event.isNewerThan(*m_master)) {
        m_master = std::move(event);
    }
}

// Which time of the series is meant: a day, wall seconds where the series names no zone, otherwise UTC.
qint64 CalendarSeries::keyOf(const CalendarTime& written) const {
    if (!m_master) return written.isDay || written.isFloating ? written.wall : written.utc();
    const CalendarTime& start = m_master->start;
    if (start.isDay) return dayOf(written.wall);
    const qint64 wall = written.isDay ? written.wall + start.wall - dayOf(start.wall) : written.wall;
    if (start.isFloating) return written.isFloating ? wall : m_local.wallOf(written.utc());
    return written.isFloating ? start.zone->utcOf(wall) : written.utc();
}

QString CalendarSeries::keyText(qint64 key) const {
    const CalendarTime& like = m_master ? m_master->start : *m_changes.front().changes;
    return utcTime(key).toString(like.isDay        ? QStringLiteral("yyyyMMdd")
                                 : like.isFloating ? QStringLiteral("yyyyMMdd'T'HHmmss")
                                                   : QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

bool CalendarSeries::isException(qint64 wall) const {
    const CalendarTime& start = m_master->start;
    return std::any_of(
        m_master->exceptions.begin(), m_master->exceptions.end(), [&](const CalendarTime& except) {
            if (start.isDay || except.isDay) return dayOf(except.wall) == dayOf(wall);
            if (except.isFloating || start.isFloating)
                return (except.isFloating ? except.wall : m_local.wallOf(except.utc())) == wall;
            return except.utc() == start.zone->utcOf(wall);
        });
}

qint64 CalendarSeries::longestShift() const {
    qint64 longest = 0;
    for (const CalendarEvent& change : m_changes)
        if (change.changesFuture)
            longest =
                std::max({longest, qAbs(change.start.utc() - change.changes->utc()), change.wallSeconds});
    return longest;
}

std::vector<CalendarSeries::Start> CalendarSeries::starts(const Span& span, const CalendarLimits& limits,
                                                          int& steps, std::vector<RowIssue>& issues) const {
    const CalendarEvent& master = *m_master;
    const qint64 last = span.until + longestShift() + 2 * secondsOfDay;
    const qint64 first = span.from - longestShift() - master.wallSeconds - 2 * secondsOfDay;
    // The start counts also where it does not follow the rule.
    std::vector<Start> starts{{master.start.wall, std::nullopt}};
    for (const QByteArray& rule : master.rules) {
        int allowed = std::clamp(steps, 0, limits.stepsInSeries);
        const int before = allowed;
        const Recurrence again = recurrence(
            rule, master.start.wall, master.start.isDay, last,
            [&](qint64 utc) { return master.start.zone->wallOf(utc); }, allowed);
        steps -= before - allowed;
        if (again.fault != Recurrence::Fault::None)
            issues.push_back({master.line, QStringLiteral("RRULE"), QString::fromUtf8(rule.left(200)),
                              tr(reasonOf(again.fault))});
        for (const qint64 wall : again.starts) starts.push_back({wall, std::nullopt});
    }
    for (const CalendarEvent::Extra& extra : master.extras) {
        const qint64 wall =
            extra.start.isFloating ? extra.start.wall : master.start.zone->wallOf(extra.start.utc());
        starts.push_back({master.start.isDay ? dayOf(wall) : wall, extra.seconds});
    }
    std::erase_if(starts, [&](const Start& start) { return start.wall < first || start.wall > last; });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end(),
                             [](const Start& left, const Start& right) { return left.wall == right.wall; }),
                 starts.end());
    return starts;
}

std::optional<CalendarOccurrence> CalendarSeries::occurrence(const CalendarEvent& event, qint64 wall,
                                                             std::optional<qint64> seconds,
                                                             const Span& span) const {
    const qint64 start = event.start.zone->utcOf(wall);
    if (!seconds) seconds = event.seconds;
    const qint64 end =
        seconds && !event.start.isDay ? start + *seconds : event.start.zone->utcOf(wall + event.wallSeconds);
    if (start >= span.until || (end <= span.from && !(start == end && start == span.from)))
        return std::nullopt;
    CalendarOccurrence occurrence = event.said;
    occurrence.start = utcTime(start);
    occurrence.end = utcTime(std::max(start, end));
    if (event.start.isDay)
        occurrence.days = Period(dayAt(wall), dayAt(wall + event.wallSeconds - secondsOfDay));
    return occurrence;
}

void CalendarSeries::expand(const Span& span, const CalendarLimits& limits, int& steps,
                            std::vector<CalendarOccurrence>& found, std::vector<RowIssue>& issues) const {
    std::map<qint64, const CalendarEvent*> changed, future;
    for (const CalendarEvent& change : m_changes) {
        const CalendarEvent*& here = changed[keyOf(*change.changes)];
        if (!here || change.isNewerThan(*here)) here = &change;
    }
    for (const auto& [key, change] : changed)
        if (change->changesFuture) future[key] = change;
    const auto add = [&](std::optional<CalendarOccurrence> occurrence, std::optional<qint64> key) {
        if (!occurrence || int(found.size()) >= limits.occurrences) return;
        if (key) occurrence->recurrenceId = keyText(*key);
        found.push_back(*std::move(occurrence));
    };
    if (m_master) {
        for (const Start& start : starts(span, limits, steps, issues)) {
            const CalendarTime written{start.wall, m_master->start.isDay, m_master->start.isFloating, false,
                                       m_master->start.zone};
            const qint64 key = keyOf(written);
            if (isException(start.wall) || changed.contains(key)) continue;
            if (auto after = future.upper_bound(key); after != future.begin()) {
                const CalendarEvent& from = *std::prev(after)->second;
                const qint64 shift = from.start.utc() - from.changes->utc();
                const qint64 utc = from.start.zone->utcOf(from.start.zone->wallOf(written.utc()) + shift);
                add(occurrence(from, from.start.zone->wallOf(utc), std::nullopt, span), key);
            } else {
                add(occurrence(*m_master, start.wall, start.seconds, span),
                    m_master->repeats() ? std::optional(key) : std::nullopt);
            }
        }
    }
    for (const auto& [key, change] : changed) {
        if (m_master && !m_master->exceptions.empty() &&
            isException(m_master->start.isDay || m_master->start.isFloating
                            ? key
                            : m_master->start.zone->wallOf(key)))
            continue;
        add(occurrence(*change, change->start.wall, std::nullopt, span), key);
    }
}

}  // namespace headroom
