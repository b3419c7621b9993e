// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_minutes.h"

#include "core/workspace/calendar_decider.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

// Minutes that are counted, as spans that do not touch.
class CountedTime {
public:
    // Minutes of the meeting that were not counted before, and counts them. Whole days are no time.
    int add(const CalendarOccurrence& occurrence) {
        if (occurrence.isAllDay()) return 0;
        qint64 from = occurrence.start.toSecsSinceEpoch();
        qint64 seconds = qint64(occurrence.minutes()) * 60, until = from + seconds;
        auto at = m_spans.upper_bound(from);
        if (at != m_spans.begin() && std::prev(at)->second >= from) --at;
        while (at != m_spans.end() && at->first <= until) {
            seconds -= std::max<qint64>(0, std::min(until, at->second) - std::max(from, at->first));
            from = std::min(from, at->first);
            until = std::max(until, at->second);
            at = m_spans.erase(at);
        }
        m_spans[from] = until;
        return int(seconds / 60);
    }

private:
    std::map<qint64, qint64> m_spans;
};

// What changes nothing about the entry leaves it as it is.
void settle(CalendarRow& row, int minutes, const CalendarRecords& records) {
    row.minutes = minutes;
    const bool isNew = row.fate == CalendarFate::NewTime;
    if (minutes == 0) {
        row.fate = isNew ? CalendarFate::LeftOut : CalendarFate::CalledOff;
        row.why = row.occurrence.minutes() == 0
                      ? CalendarDecider::tr("It has no length.")
                      : CalendarDecider::tr("Its time is counted with another meeting.");
        return;
    }
    if (minutes < row.occurrence.minutes())
        row.why = CalendarDecider::tr("Part of it is counted with another meeting.");
    if (isNew) return;
    const TimeEntry* before = records.entry(*row.item);
    if (before && before->day == row.day && before->minutes == minutes && before->kind == row.choice.kind)
        row.fate = CalendarFate::AlreadyThere;
}

}  // namespace

void countOnce(std::vector<CalendarRow>& rows, const CalendarRecords& records) {
    CountedTime counted;
    std::vector<CalendarRow*> times;
    for (CalendarRow& row : rows) {
        if (row.fate == CalendarFate::NewTime || (row.fate == CalendarFate::Changed && row.item->entry))
            times.push_back(&row);
        else if (row.fate != CalendarFate::LeftOut && row.fate != CalendarFate::CalledOff)
            counted.add(row.occurrence);
    }
    std::stable_sort(times.begin(), times.end(), [](const CalendarRow* left, const CalendarRow* right) {
        return left->occurrence.start < right->occurrence.start;
    });
    for (CalendarRow* row : times) settle(*row, counted.add(row->occurrence), records);
}

}  // namespace headroom
