// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/rep.h"
#include "core/domain/working_days.h"
#include "core/workspace/calendar_preview.h"

#include <QHash>

namespace headroom {

class Session;

// What the store holds that a calendar is decided by, read once.
struct CalendarRecords {
    std::vector<Rep> reps;  // archived ones too
    WorkingDays workingDays;
    std::vector<CalendarRule> rules;       // newest first
    std::optional<CalendarSource> source;  // the calendar, where it was read before
    // By CalendarRow::keyOf; those of a series that was moved as a whole by their new keys.
    QHash<QString, CalendarItem> items;
    // What the calendar's times became, and what else lies in the days read or is planned.
    QHash<ConversationId, Conversation> conversations;
    QHash<TimeEntryId, TimeEntry> entries;

    std::vector<Rep> activeReps() const;
    // Null when there is none.
    const Conversation* conversation(const CalendarItem& item) const;
    const TimeEntry* entry(const CalendarItem& item) const;
    const Rep* rep(RepId id) const;
};

CalendarRecords readCalendarRecords(Session& session, const CalendarFound& found);

}  // namespace headroom
