// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_lines.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

constexpr std::array keptNames{
    "UID",           "SUMMARY",      "DTSTART",       "DTEND",
    "DURATION",      "RRULE",        "RDATE",         "EXDATE",
    "RECURRENCE-ID", "SEQUENCE",     "STATUS",        "TRANSP",
    "CLASS",         "ORGANIZER",    "ATTENDEE",      "LAST-MODIFIED",
    "DTSTAMP",       "TZID",         "TZOFFSETFROM",  "TZOFFSETTO",
    "METHOD",        "X-WR-CALNAME", "X-WR-TIMEZONE", "X-MICROSOFT-CDO-BUSYSTATUS"};

bool isKept(const QByteArray& name) {
    return std::any_of(keptNames.begin(), keptNames.end(), [&](const char* kept) { return name == kept; });
}

// The lines of a file, each with those that go on after a fold.
class UnfoldedLines {
public:
    UnfoldedLines(const QByteArray& text, qsizetype longest) : m_text(text), m_longest(longest) {}

    struct Line {
        QByteArray text;
        qint64 number = 0;
        bool isTooLong = false;
    };

    bool next(Line& line) {
        if (m_at >= m_text.size()) return false;
        line = {{}, m_number + 1, false};
        do append(line);
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t') && ++m_at > 0);
        return true;
    }

private:
    void append(Line& line) {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r') ++end;
        if (line.text.size() + end - m_at > m_longest) line.isTooLong = true;
        if (!line.isTooLong) line.text.append(m_text.constData() + m_at, end - m_at);
        if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n') ++end;
        m_at = end + 1;
        ++m_number;
    }

    const QByteArray& m_text;
    qsizetype m_longest;
    qsizetype m_at = 0;
    qint64 m_number = 0;
};

qsizetype firstOf(const QByteArray& text, QByteArrayView marks, qsizetype from) {
    while (from < text.size() && !marks.contains(text[from])) ++from;
    return from;
}

// None when it is no property.
std::optional<CalendarLine> parsed(const QByteArray& text) {
    CalendarLine line;
    qsizetype at = firstOf(text, ":;", 0);
    line.name = text.left(at).trimmed().toUpper();
    while (at < text.size() && text[at] == ';') {
        const qsizetype equals = firstOf(text, "=:;", at + 1);
        const QByteArray name = text.mid(at + 1, equals - at - 1).trimmed().toUpper();
        at = equals;
        QByteArray value;
        if (at < text.size() && text[at] == '=') {
            // Quotes may hold the marks, and stand anywhere within the value.
            for (++at; at < text.size() && text[at] != ';' && text[at] != ':'; ++at) {
                if (text[at] != '"') {
                    value += text[at];
                    continue;
                }
                const qsizetype close = text.indexOf('"', at + 1);
                if (close < 0) continue;
                value += text.mid(at + 1, close - at - 1);
                at = close;
            }
        }
        line.parameters.emplace_back(name, value);
    }
    if (at >= text.size() || line.name.isEmpty()) return std::nullopt;
    line.value = text.mid(at + 1);
    return line;
}

// Keeps what is open while the lines go by.
class Scan {
public:
    Scan(const CalendarLimits& limits, const std::function<void(CalendarComponent&&)>& onComponent)
        : m_limits(limits), m_onComponent(onComponent) {}

    void take(const QByteArray& text, qint64 number) {
        const qsizetype colon = text.indexOf(':');
        const QByteArray word = text.left(colon < 0 ? 0 : colon).trimmed().toUpper();
        if (word == "BEGIN") return begin(text.mid(colon + 1).trimmed().toUpper(), number);
        if (word == "END") return end(text.mid(colon + 1).trimmed().toUpper());
        if (m_open.empty() || m_left > 0) return;
        std::vector<CalendarLine>& lines = m_open.back().lines;
        if (int(lines.size()) >= m_limits.linesInComponent) return;
        if (!isKept(text.left(firstOf(text, ":;", 0)).trimmed().toUpper())) return;
        if (std::optional<CalendarLine> line = parsed(text)) lines.push_back(*std::move(line));
    }

    void finish() {
        while (!m_open.empty()) close(false);
    }

    bool hasCalendar() const { return m_hasCalendar; }

private:
    void begin(const QByteArray& kind, qint64 number) {
        if (++m_count > m_limits.components)
            throw Error(
                ErrorKind::BadInput,
                tr(QT_TRANSLATE_NOOP("headroom", "This calendar holds more entries than Headroom reads.")));
        if (m_left > 0 || !isWanted(kind)) {
            ++m_left;
            return;
        }
        m_hasCalendar |= kind == "VCALENDAR";
        m_open.push_back({kind, number, {}, {}, false});
    }

    bool isWanted(const QByteArray& kind) const {
        if (m_open.empty()) return kind == "VCALENDAR";
        const QByteArray& within = m_open.back().kind;
        if (within == "VCALENDAR") return kind == "VEVENT" || kind == "VTIMEZONE";
        return within == "VTIMEZONE" && (kind == "STANDARD" || kind == "DAYLIGHT");
    }

    void end(const QByteArray& kind) {
        if (m_left > 0) {
            --m_left;
            return;
        }
        const auto opened = std::find_if(m_open.rbegin(), m_open.rend(),
                                         [&](const CalendarComponent& open) { return open.kind == kind; });
        if (opened == m_open.rend()) return;
        const qsizetype depth = m_open.rend() - opened;
        while (qsizetype(m_open.size()) > depth) close(false);
        close(true);
    }

    void close(bool isComplete) {
        CalendarComponent done = std::move(m_open.back());
        m_open.pop_back();
        done.isComplete = isComplete;
        if (!m_open.empty() && m_open.back().kind == "VTIMEZONE") {
            if (m_open.back().parts.size() < 1'000) m_open.back().parts.push_back(std::move(done));
        } else {
            m_onComponent(std::move(done));
        }
    }

    const CalendarLimits& m_limits;
    const std::function<void(CalendarComponent&&)>& m_onComponent;
    std::vector<CalendarComponent> m_open;
    int m_left = 0;  // how deep within something that is passed over
    int m_count = 0;
    bool m_hasCalendar = false;
};

}  // namespace

QByteArray CalendarLine::parameter(QByteArrayView which) const {
    for (const auto& [key, text] : parameters)
        if (key == which) return text;
    return {};
}

const CalendarLine* CalendarComponent::first(QByteArrayView name) const {
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const CalendarLine& one) { return one.name == name; });
    return found == lines.end() ? nullptr : &*found;
}

QByteArray CalendarComponent::value(QByteArrayView name) const {
    const CalendarLine* found = first(name);
    return found ? found->value.trimmed() : QByteArray();
}

void scanCalendar(const QByteArray& utf8, const CalendarLimits& limits,
                  const std::function<void(CalendarComponent&&)>& onComponent) {
    Scan scan(limits, onComponent);
    UnfoldedLines lines(utf8, limits.lineBytes);
    UnfoldedLines::Line line;
    while (lines.next(line))
        if (!line.isTooLong) scan.take(line.text, line.number);
    if (!scan.hasCalendar())
        throw Error(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("headroom", "This file is no calendar.")));
    scan.finish();
}

QByteArray calendarText(const QByteArray& written) {
    QByteArray text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != '\\' || i + 1 == written.size()) {
            text += written[i];
        } else {
            const char next = written[++i];
            text += next == 'n' || next == 'N' ? '\n' : next;
        }
    }
    return text;
}

}  // namespace headroom
