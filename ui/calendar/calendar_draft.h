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

    ImportCalendar& calendars() { return m_calendars; }

    const Period& period() const { return m_period; }
    void setPeriod(const Period& period) { m_period = period; }
    // Everything decided for the one before is forgotten; `changed` follows at once and when it was read.
    void open(const QString& path);
    void stopReading();
    bool isReading() const { return m_isReading; }
    QString path() const { return m_path; }
    // None while there is no calendar, or one that cannot be read: then error() says why.
    const std::optional<CalendarCheck>& check() const { return m_check; }
    const std::optional<Error>& error() const { return m_error; }

    // See CalendarCheck; `decided` follows.
    void decide(const CalendarRow& row, const CalendarChoice& choice);
    void undecide(const CalendarRow& row);
    void learn(const CalendarRule& rule);

    // Requires check().
    CalendarSummary run();

Q_SIGNALS:
    // Another calendar, or another state of reading one.
    void changed();
    // The same rows, decided anew.
    void decided();
    void progressed(int permille);

private:
    void onRead();

    ImportCalendar m_calendars;
    QDate m_today;
    Period m_period;
    QString m_path;
    QFutureWatcher<CalendarFound> m_reading;
    bool m_isReading = false;  // until what was read has been looked at
    std::optional<CalendarCheck> m_check;
    std::optional<Error> m_error;
};

}  // namespace headroom
