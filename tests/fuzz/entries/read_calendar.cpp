// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_calendar.h"

#include "core/domain/error.h"
#include "core/exchange/calendar_file.h"
#include "tests/fuzz/entries/promise.h"

namespace headroom::fuzz {

void readCalendar(const QByteArray& bytes) {
    const Period period(QDate(2026, 1, 1), QDate(2026, 6, 30));
    CalendarQuestion question{period, QTimeZone("Europe/Berlin"), {}};
    question.limits.occurrences = 2'000;
    question.limits.steps = 100'000;
    try {
        const CalendarReading reading = headroom::readCalendar(bytes, question);
        HEADROOM_PROMISE(reading.occurrences.size() <= 2'000 && reading.issues.size() <= 10'000);
        const QDateTime from = period.first().startOfDay(question.zone);
        const QDateTime until = period.last().addDays(1).startOfDay(question.zone);
        for (const CalendarOccurrence& one : reading.occurrences) {
            HEADROOM_PROMISE(one.start.isValid() && one.end.isValid() && one.start <= one.end);
            HEADROOM_PROMISE(one.start < until && one.end >= from);
            HEADROOM_PROMISE(!one.uid.isEmpty() && !one.uid.contains(QChar(QChar::Null)));
            HEADROOM_PROMISE(one.summary.size() <= 500 && !one.summary.contains(QChar(QChar::Null)));
            HEADROOM_PROMISE(one.attendees.size() <= 500);
        }
        for (const RowIssue& issue : reading.issues) HEADROOM_PROMISE(!issue.reason.isEmpty());
    } catch (const Error& error) {
        HEADROOM_PROMISE(!error.sentence().isEmpty());
    }
}

}  // namespace headroom::fuzz
