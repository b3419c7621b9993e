// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/workspace/import_calendar.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace headroom {

// A calendar on its way in: read on a worker thread, then decided row by row. Nothing of it is stored before
// run().
class CalendarDraft : public QObject {
    Q_OBJECT

public:
    CalendarDraft(Workspace& workspace, QDate today, QObject* parent = nullptr);
    ~CalendarDraft() override;

    Workspace& workspace() const { return m_workspace; }
    ImportCalendar& calendars() { return m_calendars; }
    QDate today() const { return m_today; }

    const Period& period() const { return m_period; }
    void setPeriod(const Period& period) { m_period = period; }
    // Everything decided for the one before is forgotten; `changed` follows at once and when it was read.
    void open(const QString& path);
    void stopReading();
    bool isReading() const { return m_isReading; }
    QString path() const { return m_path; }
    // None while there is no calendar, or one that cannot be read: then error() says why.
    const std::optional<CalendarFound>& found() const { return m_found; }
    const std::optional<Error>& error() const { return m_error; }
    const CalendarPreview& preview() const { return m_preview; }

    // The leader's word on one row; `changed` follows.
    void decide(const CalendarRow& row, const CalendarChoice& choice);
    // It becomes again what is proposed.
    void undecide(const CalendarRow& row);
    // What deciding so about the row would teach about others.
    std::optional<CalendarRule> ruleFrom(const CalendarRow& row, const CalendarChoice& choice) const;
    // Rows that the rule would decide otherwise than they are.
    int alike(const CalendarRule& rule) const;
    // All rows alike go by the rule, and those of calendars to come.
    void learn(const CalendarRule& rule);

    CalendarSummary run();

Q_SIGNALS:
    void changed();
    void progressed(int permille);

private:
    void onRead();
    void decideAgain();

    Workspace& m_workspace;
    ImportCalendar m_calendars;
    QDate m_today;
    Period m_period;
    QString m_path;
    QFutureWatcher<CalendarFound> m_reading;
    bool m_isReading = false;  // until what was read has been looked at
    std::optional<CalendarFound> m_found;
    std::optional<Error> m_error;
    CalendarDecisions m_decisions;
    CalendarPreview m_preview;
};

}  // namespace headroom
