// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/calendar_event.h"
#include "core/exchange/calendar_series.h"
#include "core/exchange/text_encoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

QByteArray asUtf8(const QByteArray& bytes) {
    constexpr qsizetype headSize = 64 * 1024;
    const auto beyond =
        std::find_if(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
    const QByteArray firstBeyond =
        beyond == bytes.end() ? QByteArray() : bytes.mid(beyond - bytes.begin(), headSize);
    Utf8Decoder decoder(detectEncoding(bytes.left(headSize), firstBeyond));
    return decoder.decode(bytes.mid(byteOrderMarkSize(bytes)), true);
}

void checkSize(qint64 bytes, const CalendarLimits& limits) {
    if (bytes > limits.bytes)
        throw Error(ErrorKind::BadInput,
                    tr(QT_TRANSLATE_NOOP("headroom", "This calendar is larger than Headroom reads.")));
}

// Reads one file in two walks: zones may stand behind the events that hang in them.
class CalendarReader {
public:
    CalendarReader(const QByteArray& utf8, const CalendarQuestion& question, const CalendarProgress& progress)
        : m_text(utf8), m_question(question), m_progress(progress), m_zones(question.zone) {}

    CalendarReading read() {
        scanCalendar(m_text, m_question.limits, [&](CalendarComponent&& part) {
            if (part.kind == "VTIMEZONE") m_zones.define(part);
            if (part.kind == "VCALENDAR") readHead(part);
            if (part.kind == "VEVENT") ++m_reading.events;
        });
        report(100);
        CalendarEventReader events(m_zones, m_reading.issues);
        qint64 done = 0;
        auto head = m_heads.begin();
        scanCalendar(m_text, m_question.limits, [&](CalendarComponent&& part) {
            if (part.kind == "VCALENDAR") ++head;
            if (part.kind != "VEVENT") return;
            if (std::optional<CalendarEvent> event = events.read(part, head->home))
                take(*std::move(event), head->isCancelling);
            if (++done % 256 == 0) report(100 + int(400 * done / m_reading.events));
        });
        m_reading.isWhole &= !events.hasLost();
        expand();
        return std::move(m_reading);
    }

private:
    // What a VCALENDAR says of its events; a file may hold several.
    struct Head {
        QByteArray home;
        bool isCancelling = false;
    };

    void report(int permille) const {
        if (m_progress && !m_progress(permille))
            throw Error(ErrorKind::Cancelled,
                        tr(QT_TRANSLATE_NOOP("headroom", "Reading the calendar was stopped.")));
    }

    void readHead(const CalendarComponent& calendar) {
        if (m_reading.name.isEmpty())
            m_reading.name = QString::fromUtf8(calendarText(calendar.value("X-WR-CALNAME").left(400)))
                                 .simplified()
                                 .left(100);
        m_heads.push_back({calendar.value("X-WR-TIMEZONE"), calendar.value("METHOD").toUpper() == "CANCEL"});
        m_reading.isWhole &= calendar.isComplete;
    }

    void take(CalendarEvent event, bool isCancelling) {
        if (isCancelling) event.said.status = CalendarStatus::Cancelled;
        const auto at = m_seriesOf.constFind(event.uid);
        if (at != m_seriesOf.constEnd()) {
            m_series[*at].add(std::move(event));
            return;
        }
        m_seriesOf.insert(event.uid, m_series.size());
        m_series.emplace_back(m_zones.local()).add(std::move(event));
    }

    void expand() {
        const CalendarLimits& limits = m_question.limits;
        const auto midnight = [&](QDate day) {
            return m_zones.local().utcOf(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
        };
        const CalendarSeries::Span span{midnight(m_question.period.first()),
                                        midnight(m_question.period.last().addDays(1))};
        int steps = limits.steps;
        size_t done = 0;
        const size_t issuesBefore = m_reading.issues.size();
        for (const CalendarSeries& series : m_series) {
            series.expand(span, limits, steps, m_reading.occurrences, m_reading.issues);
            if (++done % 64 == 0) report(500 + int(500 * done / m_series.size()));
        }
        const bool isFull = int(m_reading.occurrences.size()) >= limits.occurrences;
        m_reading.isWhole &= !isFull && m_reading.issues.size() == issuesBefore;
        if (isFull)
            m_reading.issues.push_back(
                {0,
                 {},
                 {},
                 tr(QT_TRANSLATE_NOOP(
                     "headroom",
                     "There is more in this time than Headroom reads at once; choose a shorter time."))});
        if (m_reading.issues.size() > mostCalendarIssues) m_reading.issues.resize(mostCalendarIssues);
        std::sort(m_reading.occurrences.begin(), m_reading.occurrences.end(),
                  [](const auto& left, const auto& right) {
                      return std::tie(left.start, left.uid, left.recurrenceId) <
                             std::tie(right.start, right.uid, right.recurrenceId);
                  });
    }

    const QByteArray& m_text;
    const CalendarQuestion& m_question;
    const CalendarProgress& m_progress;
    CalendarZones m_zones;
    CalendarReading m_reading;
    std::vector<Head> m_heads;  // in the order of their ends, as the walks meet them
    std::vector<CalendarSeries> m_series;
    QHash<QString, size_t> m_seriesOf;
};

}  // namespace

CalendarReading readCalendar(const QByteArray& bytes, const CalendarQuestion& question,
                             const CalendarProgress& progress) {
    checkSize(bytes.size(), question.limits);
    return CalendarReader(asUtf8(bytes), question, progress).read();
}

CalendarReading readCalendarFile(const QString& path, const CalendarQuestion& question,
                                 const CalendarProgress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("headroom", "This file cannot be read.")),
                    file.errorString());
    checkSize(file.size(), question.limits);
    return readCalendar(file.read(question.limits.bytes + 1), question, progress);
}

QStringList calendarNamePatterns() {
    return {QStringLiteral("*.ics"), QStringLiteral("*.ical")};
}

bool isCalendarName(const QString& path) {
    return QDir::match(calendarNamePatterns(), QFileInfo(path).fileName());
}

}  // namespace headroom
