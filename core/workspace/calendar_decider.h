// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_guess.h"
#include "core/workspace/calendar_preview.h"
#include "core/workspace/names.h"

#include <QCoreApplication>
#include <QSet>

namespace headroom {

// Says of each time in a calendar what becomes of it, given what is here already and what the leader decided.
class CalendarDecider {
    Q_DECLARE_TR_FUNCTIONS(headroom::CalendarDecider)

public:
    CalendarDecider(Session& session, const CalendarFound& found, const CalendarDecisions& decisions);

    CalendarPreview decide();

private:
    CalendarRow rowOf(const CalendarOccurrence& occurrence);
    CalendarChoice remembered(const CalendarItem& item) const;
    // Why it is left out unless the leader says otherwise; empty: it is not.
    QString leftOutBecause(const CalendarOccurrence& occurrence, QDate day) const;
    void decideNew(CalendarRow& row);
    void decideKnown(CalendarRow& row);
    void decideConversation(CalendarRow& row, const Conversation& conversation) const;
    void decideEntry(CalendarRow& row, const TimeEntry& entry) const;
    void addGone(std::vector<CalendarRow>& rows) const;
    // Two meetings at the same time count once: 1:1s first, then by their beginning.
    void countOnce(std::vector<CalendarRow>& rows) const;
    // The 1:1 with the rep that is here on that day already and belongs to no other time of the calendar.
    std::optional<ConversationId> alreadyHere(RepId rep, const CalendarOccurrence& occurrence,
                                              QDate day) const;
    std::optional<Conversation> conversation(ConversationId id) const;
    std::optional<TimeEntry> entry(TimeEntryId id) const;

    Session& m_session;
    const CalendarFound& m_found;
    const CalendarDecisions& m_decisions;
    CalendarGuess m_guess;
    CalledNames m_names;
    WorkingDays m_workingDays;
    QHash<QString, CalendarItem> m_items;
    QHash<RepId, std::vector<Conversation>> m_conversations;  // 1:1s round the period
    QSet<ConversationId> m_taken;                             // belong to a time of the calendar
};

}  // namespace headroom
