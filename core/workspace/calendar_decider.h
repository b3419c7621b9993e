// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_guess.h"
#include "core/workspace/calendar_records.h"

#include <QCoreApplication>
#include <QSet>

namespace headroom {

// Says of each time in a calendar what becomes of it, given what is here already and what the leader decided.
class CalendarDecider {
    Q_DECLARE_TR_FUNCTIONS(headroom::CalendarDecider)

public:
    // All three outlive it.
    CalendarDecider(const CalendarFound& found, const CalendarRecords& records,
                    const CalendarDecisions& decisions);

    CalendarPreview decide();

private:
    // Whether it lies in the days asked for, or did when it was taken in.
    bool concerns(const CalendarRow& row) const;
    CalendarRow rowOf(const CalendarOccurrence& occurrence) const;
    void decide(CalendarRow& row);
    CalendarChoice remembered(const CalendarItem& item) const;
    // Why it is left out unless the leader says otherwise; empty: it is not.
    QString leftOutBecause(const CalendarRow& row) const;
    void decideNew(CalendarRow& row);
    void decideKnown(CalendarRow& row) const;
    void decideConversation(CalendarRow& row, const Conversation& conversation) const;
    void decideMove(CalendarRow& row, const Conversation& planned) const;
    void decideEntry(CalendarRow& row, const TimeEntry& entry) const;
    void leaveAsItIs(CalendarRow& row) const;
    bool takesNoPlace(const CalendarOccurrence& occurrence) const;
    void addGone(std::vector<CalendarRow>& rows) const;
    CalendarRow goneRow(const CalendarItem& item, const Conversation& planned) const;
    // The 1:1 with the rep that is here on that day already and belongs to no other time of the calendar.
    std::optional<ConversationId> alreadyHere(RepId rep, const CalendarRow& row) const;

    const CalendarFound& m_found;
    const CalendarRecords& m_records;
    const CalendarDecisions& m_decisions;
    CalendarGuess m_guess;
    QSet<QString> m_here;                                // keys of what is in the calendar
    QMultiHash<QDate, const Conversation*> m_oneToOnes;  // planned and held
    QSet<ConversationId> m_taken;                        // belong to a time of the calendar
};

}  // namespace headroom
