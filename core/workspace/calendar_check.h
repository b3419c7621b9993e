// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_records.h"

namespace headroom {

// A calendar beside what is here: what becomes of each time, decided anew with each correction. A value: it
// asks no store and changes none.
class CalendarCheck {
public:
    CalendarCheck(CalendarFound found, CalendarRecords records, CalendarDecisions decisions = {});

    const CalendarFound& found() const { return m_found; }
    const CalendarDecisions& decisions() const { return m_decisions; }
    const CalendarPreview& preview() const { return m_preview; }
    // Whom a meeting can be with.
    std::vector<Rep> reps() const { return m_records.activeReps(); }

    // The leader's word on one row.
    void decide(const CalendarRow& row, const CalendarChoice& choice);
    // It becomes again what is proposed.
    void undecide(const CalendarRow& row);
    // The rule that deciding so about the row teaches; none when there is nothing to know it by.
    std::optional<CalendarRule> ruleFrom(const CalendarRow& row, const CalendarChoice& choice) const;
    // Rows that the rule would decide otherwise than they are.
    int alike(const CalendarRule& rule) const;
    // All rows alike go by the rule, and those of calendars to come.
    void learn(const CalendarRule& rule);

private:
    CalendarDecisions with(const CalendarRule& rule) const;
    CalendarPreview decided(const CalendarDecisions& decisions) const;

    CalendarFound m_found;
    CalendarRecords m_records;
    CalendarDecisions m_decisions;
    CalendarPreview m_preview;
};

}  // namespace headroom
