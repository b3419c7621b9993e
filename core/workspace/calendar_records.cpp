// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_records.h"

#include "core/workspace/calendar_moves.h"
#include "core/workspace/session.h"

#include <algorithm>

namespace headroom {

namespace {

// What the calendar's times became on other days, and 1:1s that were moved or called off.
void addOthers(Session& session, const CalendarFound& found, CalendarRecords& records) {
    for (const CalendarOccurrence& occurrence : found.occurrences) {
        const auto item =
            records.items.constFind(CalendarRow::keyOf(occurrence.uid, occurrence.recurrenceId));
        if (item == records.items.constEnd()) continue;
        if (item->conversation && !records.conversation(*item))
            if (const auto one = session.conversations.conversation(*item->conversation))
                records.conversations.insert(one->id, *one);
        if (item->entry && !records.entry(*item))
            if (const auto entry = session.times.entry(*item->entry))
                records.entries.insert(entry->id, *entry);
    }
}

}  // namespace

std::vector<Rep> CalendarRecords::activeReps() const {
    std::vector<Rep> active = reps;
    std::erase_if(active, [](const Rep& rep) { return rep.archivedOn.has_value(); });
    return active;
}

const Conversation* CalendarRecords::conversation(const CalendarItem& item) const {
    if (!item.conversation) return nullptr;
    const auto found = conversations.constFind(*item.conversation);
    return found == conversations.constEnd() ? nullptr : &*found;
}

const TimeEntry* CalendarRecords::entry(const CalendarItem& item) const {
    if (!item.entry) return nullptr;
    const auto found = entries.constFind(*item.entry);
    return found == entries.constEnd() ? nullptr : &*found;
}

const Rep* CalendarRecords::rep(RepId id) const {
    const auto found = std::find_if(reps.begin(), reps.end(), [id](const Rep& rep) { return rep.id == id; });
    return found == reps.end() ? nullptr : &*found;
}

CalendarRecords readCalendarRecords(Session& session, const CalendarFound& found) {
    CalendarRecords records;
    records.reps = session.reps.reps(true);
    records.workingDays = session.leader.leader().workingDays();
    records.rules = session.calendars.rules();
    records.source = session.calendars.sourceAt(found.request.path);
    const Period days = found.request.daysRead();
    for (const Conversation& held : session.conversations.held(days))
        records.conversations.insert(held.id, held);
    for (const Conversation& planned : session.conversations.planned())
        records.conversations.insert(planned.id, planned);
    for (const TimeEntry& entry : session.times.within(days)) records.entries.insert(entry.id, entry);
    for (CalendarItem& item : session.calendars.items())
        records.items.insert(CalendarRow::keyOf(item.uid, item.recurrenceId), std::move(item));
    records.items = followMovedSeries(found, records.items);
    addOthers(session, found, records);
    return records;
}

}  // namespace headroom
