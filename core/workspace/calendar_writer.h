// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_preview.h"
#include "core/workspace/session.h"

namespace headroom {

// Writes what a preview says, within the step that takes the calendar in.
class CalendarWriter {
public:
    CalendarWriter(Session& session, const Transaction& transaction, const CalendarFound& found);

    void write(const CalendarRow& row);

private:
    CalendarItem itemOf(const CalendarRow& row) const;
    void remember(const CalendarItem& item);
    TimeEntry entryOf(const CalendarRow& row) const;
    void keepName(const CalendarRow& row);
    ConversationId addOneToOne(const CalendarRow& row, bool isHeld);
    void change(const CalendarRow& row, CalendarItem& item);
    void move(const CalendarRow& row, CalendarItem& item);
    void callOff(const CalendarRow& row, const CalendarItem& item);

    Session& m_session;
    const Transaction& m_transaction;
    const CalendarFound& m_found;
    CalendarSourceId m_source;
};

}  // namespace headroom
