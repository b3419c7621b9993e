// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_records.h"

#include "core/workspace/calendar_moves.h"
#include "core/workspace/session.h"

#include <QSet>

#include <algorithm>

namespace headroom {

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
    QSet<QString> uids;
    for (const CalendarOccurrence& occurrence : found.occurrences) uids.insert(occurrence.uid);
    for (CalendarItem& item : session.calendars.items()) {
        const bool isAsked = uids.contains(item.uid);
        if (isAsked && item.conversation && !records.conversations.contains(*item.conversation))
            if (const auto one = session.conversations.conversation(*item.conversation))
                records.conversations.insert(one->id, *one);
        if (isAsked && item.entry)
            if (const auto entry = session.times.entry(*item.entry))
                records.entries.insert(entry->id, *entry);
        records.items.insert(CalendarRow::keyOf(item.uid, item.recurrenceId), std::move(item));
    }
    records.items = followMovedSeries(found, records.items);
    return records;
}

}  // namespace headroom
