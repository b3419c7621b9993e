// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_event.h"

#include <map>

namespace headroom {

// All events of a calendar that carry the same uid: a series with what was changed about single times of it,
// or one event. Says when it takes place within a span.
class CalendarSeries {
public:
    // UTC seconds; what ends at `from` or begins at `until` lies outside.
    struct Span {
        qint64 from = 0;
        qint64 until = 0;
    };

    explicit CalendarSeries(const CalendarZone& local) : m_local(local) {}

    // The newer of two versions counts.
    void add(CalendarEvent event);
    // Adds to `found` while `limits` allow; each time that cannot be known leaves one of `issues`.
    void expand(const Span& span, const CalendarLimits& limits, int& steps,
                std::vector<CalendarOccurrence>& found, std::vector<RowIssue>& issues) const;

private:
    struct Start {
        qint64 wall = 0;
        std::optional<qint64> seconds;
        auto operator<=>(const Start&) const = default;
    };

    std::vector<Start> starts(const Span& span, const CalendarLimits& limits, int& steps,
                              std::vector<RowIssue>& issues) const;
    bool isException(qint64 wall) const;
    qint64 keyOf(const CalendarTime& written) const;
    QString keyText(qint64 key) const;
    qint64 longestShift() const;
    std::optional<CalendarOccurrence> occurrence(const CalendarEvent& event, qint64 wall,
                                                 std::optional<qint64> seconds, const Span& span) const;

    const CalendarZone& m_local;
    std::optional<CalendarEvent> m_master;
    std::vector<CalendarEvent> m_changes;
};

}  // namespace headroom
