// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_draft.h"

#include "core/workspace/background.h"

namespace headroom {

CalendarDraft::CalendarDraft(Workspace& workspace, QDate today, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_calendars(workspace),
      m_today(today),
      m_period(ImportCalendar::usualPeriod(today)) {
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, &CalendarDraft::progressed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CalendarDraft::onRead);
}

CalendarDraft::~CalendarDraft() {
    m_reading.disconnect(this);
    m_reading.cancel();
}

void CalendarDraft::open(const QString& path) {
    m_path = path;
    m_found.reset();
    m_error.reset();
    m_decisions = {};
    m_preview = {};
    m_reading.cancel();
    m_isReading = true;
    m_reading.setFuture(m_calendars.read({path, m_period, m_today}));
    Q_EMIT changed();
}

void CalendarDraft::stopReading() {
    m_reading.cancel();
}

void CalendarDraft::onRead() {
    m_isReading = false;
    try {
        m_found = resultOf(m_reading.future());
        if (m_found) decideAgain();
    } catch (const Error& error) {
        m_found.reset();
        m_error = error;
    }
    Q_EMIT changed();
}

void CalendarDraft::decideAgain() {
    m_preview = m_calendars.preview(*m_found, m_decisions);
}

void CalendarDraft::decide(const CalendarRow& row, const CalendarChoice& choice) {
    m_decisions.choices.insert(row.key(), choice);
    decideAgain();
    Q_EMIT changed();
}

void CalendarDraft::undecide(const CalendarRow& row) {
    m_decisions.choices.remove(row.key());
    decideAgain();
    Q_EMIT changed();
}

std::optional<CalendarRule> CalendarDraft::ruleFrom(const CalendarRow& row,
                                                    const CalendarChoice& choice) const {
    return m_calendars.ruleFrom(*m_found, row, choice);
}

int CalendarDraft::alike(const CalendarRule& rule) const {
    CalendarDecisions decisions = m_decisions;
    decisions.rules.insert(decisions.rules.begin(), rule);
    const CalendarPreview then = m_calendars.preview(*m_found, decisions);
    int others = 0;
    for (size_t i = 0; i < std::min(then.rows.size(), m_preview.rows.size()); ++i)
        if (then.rows[i].choice != m_preview.rows[i].choice || then.rows[i].fate != m_preview.rows[i].fate)
            ++others;
    return others;
}

void CalendarDraft::learn(const CalendarRule& rule) {
    m_decisions.rules.insert(m_decisions.rules.begin(), rule);
    decideAgain();
    Q_EMIT changed();
}

CalendarSummary CalendarDraft::run() {
    return m_calendars.run(*m_found, m_decisions);
}

}  // namespace headroom
