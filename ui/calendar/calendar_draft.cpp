// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_draft.h"

#include "core/workspace/background.h"

namespace headroom {

CalendarDraft::CalendarDraft(Workspace& workspace, QDate today, QObject* parent)
    : QObject(parent), m_calendars(workspace), m_today(today), m_period(ImportCalendar::usualPeriod(today)) {
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, &CalendarDraft::progressed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CalendarDraft::onRead);
}

CalendarDraft::~CalendarDraft() {
    m_reading.disconnect(this);
    m_reading.cancel();
}

void CalendarDraft::open(const QString& path) {
    m_path = path;
    m_check.reset();
    m_error.reset();
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
        if (std::optional<CalendarFound> found = resultOf(m_reading.future()))
            m_check = m_calendars.check(*std::move(found));
    } catch (const Error& error) {
        m_error = error;
    }
    Q_EMIT changed();
}

void CalendarDraft::decide(const CalendarRow& row, const CalendarChoice& choice) {
    m_check->decide(row, choice);
    Q_EMIT decided();
}

void CalendarDraft::undecide(const CalendarRow& row) {
    m_check->undecide(row);
    Q_EMIT decided();
}

void CalendarDraft::learn(const CalendarRule& rule) {
    m_check->learn(rule);
    Q_EMIT decided();
}

CalendarSummary CalendarDraft::run() {
    return m_calendars.run(m_check->found(), m_check->decisions());
}

}  // namespace headroom
