// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_check.h"

#include "core/workspace/calendar_decider.h"
#include "core/workspace/calendar_guess.h"

namespace headroom {

CalendarCheck::CalendarCheck(CalendarFound found, CalendarRecords records, CalendarDecisions decisions)
    : m_found(std::move(found)),
      m_records(std::move(records)),
      m_decisions(std::move(decisions)),
      m_preview(decided(m_decisions)) {}

// A 1:1 that is here follows the calendar or is left as it is; it does not become something else.
void CalendarCheck::decide(const CalendarRow& row, const CalendarChoice& choice) {
    if (row.isKnownOneToOne() && choice.kind) return undecide(row);
    m_decisions.choices.insert(row.key(), choice);
    m_preview = decided(m_decisions);
}

void CalendarCheck::undecide(const CalendarRow& row) {
    m_decisions.choices.remove(row.key());
    m_preview = decided(m_decisions);
}

std::optional<CalendarRule> CalendarCheck::ruleFrom(const CalendarRow& row,
                                                    const CalendarChoice& choice) const {
    const CalendarRule rule = CalendarGuess({}, {}, m_found.ownEmail).ruleFrom(row.occurrence, choice);
    return rule.words.isEmpty() && rule.email.isEmpty() ? std::nullopt : std::optional(rule);
}

int CalendarCheck::alike(const CalendarRule& rule) const {
    const CalendarPreview then = decided(with(rule));
    int others = 0;  // the same rows in the same order: the decisions are no part of which they are
    for (size_t i = 0; i < std::min(then.rows.size(), m_preview.rows.size()); ++i)
        if (then.rows[i].choice != m_preview.rows[i].choice || then.rows[i].fate != m_preview.rows[i].fate)
            ++others;
    return others;
}

void CalendarCheck::learn(const CalendarRule& rule) {
    m_decisions = with(rule);
    m_preview = decided(m_decisions);
}

CalendarDecisions CalendarCheck::with(const CalendarRule& rule) const {
    CalendarDecisions decisions = m_decisions;
    decisions.rules.insert(decisions.rules.begin(), rule);
    return decisions;
}

CalendarPreview CalendarCheck::decided(const CalendarDecisions& decisions) const {
    return CalendarDecider(m_found, m_records, decisions).decide();
}

}  // namespace headroom
