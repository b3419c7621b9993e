// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_event.h"

#include "core/domain/translation.h"
#include "core/exchange/text_hash.h"

#include <string_view>

namespace headroom {

namespace {

constexpr size_t mostAttendees = 500;
constexpr qsizetype longestText = 500;

QString shown(const QByteArray& written) {
    QString text =
        QString::fromUtf8(calendarText(written.left(longestText * 4))).simplified().left(longestText);
    return text.remove(QChar(QChar::Null));
}

// "mailto:Mei@Example.com" and the EMAIL parameter that Apple writes.
CalendarPerson person(const CalendarLine& line) {
    QString email = shown(line.value);
    if (email.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) email = email.mid(7);
    if (!email.contains(QLatin1Char('@'))) email = shown(line.parameter("EMAIL"));
    email = email.contains(QLatin1Char('@')) ? email.trimmed().toLower() : QString();
    QString name = shown(line.parameter("CN"));
    while (name.startsWith(QLatin1Char('\'')) && name.endsWith(QLatin1Char('\'')) && name.size() > 1)
        name = name.mid(1, name.size() - 2);
    return {name.contains(QLatin1Char('@')) ? QString() : name, email};
}

CalendarAttendee attendee(const CalendarLine& line) {
    const QByteArray kind = line.parameter("CUTYPE").toUpper();
    return {person(line), line.parameter("PARTSTAT").toUpper() == "DECLINED",
            kind != "ROOM" && kind != "RESOURCE"};
}

CalendarStatus status(const QByteArray& word) {
    const QByteArray upper = word.toUpper();
    return upper == "CANCELLED"   ? CalendarStatus::Cancelled
           : upper == "TENTATIVE" ? CalendarStatus::Tentative
                                  : CalendarStatus::Confirmed;
}

// For an event without one: the same however often the file is read.
QString ownUid(const CalendarComponent& component) {
    const QByteArray text =
        component.value("DTSTART") + '\n' + component.value("SUMMARY") + '\n' + component.value("RRULE");
    return QStringLiteral("headroom-%1")
        .arg(quint64(TextHash()({text.constData(), size_t(text.size())})), 0, 16);
}

CalendarOccurrence said(const CalendarComponent& component) {
    CalendarOccurrence said;
    said.summary = shown(component.value("SUMMARY"));
    said.status = status(component.value("STATUS"));
    said.blocksTime = component.value("TRANSP").toUpper() != "TRANSPARENT" &&
                      component.value("X-MICROSOFT-CDO-BUSYSTATUS").toUpper() != "FREE";
    const QByteArray privacy = component.value("CLASS").toUpper();
    said.isPrivate = privacy == "PRIVATE" || privacy == "CONFIDENTIAL";
    for (const CalendarLine& line : component.lines)
        if (line.name == "ATTENDEE" && said.attendees.size() < mostAttendees)
            said.attendees.push_back(attendee(line));
        else if (line.name == "ORGANIZER")
            said.organizer = person(line);
    return said;
}

}  // namespace

bool CalendarEvent::isNewerThan(const CalendarEvent& other) const {
    if (version != other.version) return version > other.version;
    return writtenAt != other.writtenAt ? writtenAt > other.writtenAt : line > other.line;
}

std::optional<CalendarEvent> CalendarEventReader::read(const CalendarComponent& component,
                                                       const QByteArray& home) {
    m_line = component.line;
    const CalendarLine* startLine = component.first("DTSTART");
    const std::optional<CalendarTime> start = time(startLine);
    if (!startLine)
        note({}, component.value("SUMMARY"), QT_TRANSLATE_NOOP("headroom", "This event has no start."));
    if (!start) return lost();
    if (!component.isComplete) {
        note({}, component.value("SUMMARY"),
             QT_TRANSLATE_NOOP("headroom", "The file ends within this event."));
        return lost();
    }
    CalendarEvent event;
    event.line = m_line;
    event.uid = shown(component.value("UID"));
    if (event.uid.isEmpty()) event.uid = ownUid(component);
    event.version = component.value("SEQUENCE").toLongLong();
    event.writtenAt = component.value("LAST-MODIFIED");
    if (event.writtenAt.isEmpty()) event.writtenAt = component.value("DTSTAMP");
    event.writtenAt.truncate(20);
    event.start = *start;
    settleZone(component, home, event.start);
    readLength(component, event);
    if (const CalendarLine* changed = component.first("RECURRENCE-ID")) {
        event.changes = time(changed);
        if (!event.changes) return lost();
        event.changesFuture = changed->parameter("RANGE").toUpper() == "THISANDFUTURE";
    } else {
        readRepeats(component, event);
    }
    event.said = said(component);
    event.said.uid = event.uid;
    return event;
}

std::optional<CalendarTime> CalendarEventReader::time(const CalendarLine* line) {
    return line ? time(*line, line->value) : std::nullopt;
}

std::optional<CalendarTime> CalendarEventReader::time(const CalendarLine& line, const QByteArray& text) {
    const std::optional<WrittenTime> written = writtenTime(text);
    if (!written) {
        note(line, QT_TRANSLATE_NOOP("headroom", "This is no time a calendar has."));
        return std::nullopt;
    }
    if (written->isDay) return CalendarTime{written->wall, true, true, false, &m_zones.local()};
    if (written->isUtc) return CalendarTime{written->wall, false, false, false, &m_zones.utc()};
    const auto named = std::find_if(line.parameters.begin(), line.parameters.end(),
                                    [](const auto& parameter) { return parameter.first == "TZID"; });
    if (named == line.parameters.end())
        return CalendarTime{written->wall, false, true, false, &m_zones.local()};
    if (const CalendarZones::Found found = m_zones.zone(named->second); found.zone)
        return CalendarTime{written->wall, false, false, found.isGuess, found.zone};
    if (!m_unknownZones.contains(named->second) && m_unknownZones.size() < 1'000) {
        m_unknownZones.insert(named->second, true);
        note(line.name, named->second,
             QT_TRANSLATE_NOOP("headroom", "Nobody knows this time zone; its times are taken as yours."));
    }
    return CalendarTime{written->wall, false, true, false, &m_zones.local()};
}

// A guess gives way to what the end says. A series whose start is given in UTC keeps its hour on the wall of
// the calendar's home, summer and winter.
void CalendarEventReader::settleZone(const CalendarComponent& component, const QByteArray& home,
                                     CalendarTime& start) {
    if (start.isGuess)
        if (const std::optional<CalendarTime> end = time(component.first("DTEND"));
            end && !end->isDay && !end->isFloating && !end->isGuess)
            start.zone = end->zone;
    if (start.zone != &m_zones.utc() || !component.first("RRULE") || home.isEmpty()) return;
    if (const CalendarZone* zone = m_zones.zone(home).zone)
        start = {zone->wallOf(start.wall), false, false, false, zone};
}

void CalendarEventReader::readLength(const CalendarComponent& component, CalendarEvent& event) {
    const CalendarLine* endLine = component.first("DTEND");
    if (const std::optional<CalendarTime> end = time(endLine)) {
        if (end->isDay == event.start.isDay && end->zone == event.start.zone)
            event.wallSeconds = end->wall - event.start.wall;
        else
            event.wallSeconds = *(event.seconds = end->utc() - event.start.utc());
        if (event.wallSeconds < 0) {
            note(*endLine, QT_TRANSLATE_NOOP("headroom",
                                             "This event ends before it begins; taken in without a length."));
            event.wallSeconds = 0;
            event.seconds.reset();
        }
    } else {
        event.wallSeconds = writtenDuration(component.value("DURATION")).value_or(0);
    }
    if (!event.start.isDay) return;
    event.wallSeconds = std::max(dayOf(event.wallSeconds), secondsOfDay);
    event.seconds.reset();
}

void CalendarEventReader::readRepeats(const CalendarComponent& component, CalendarEvent& event) {
    for (const CalendarLine& line : component.lines) {
        if (line.name == "RRULE") {
            event.rules.push_back(line.value);
        } else if (line.name == "RDATE") {
            for (const QByteArray& text : line.value.split(',')) addExtra(line, text, event);
        } else if (line.name == "EXDATE") {
            for (const QByteArray& text : line.value.split(','))
                if (const std::optional<CalendarTime> except = time(line, text))
                    event.exceptions.push_back(*except);
        }
    }
}

// A time, or a time and its end or length: "20231125T090000Z/PT2H".
void CalendarEventReader::addExtra(const CalendarLine& line, const QByteArray& text, CalendarEvent& event) {
    const QByteArrayList parts = text.split('/');
    const std::optional<CalendarTime> start = time(line, parts.front());
    m_hasLost |= !start;
    if (!start) return;
    CalendarEvent::Extra extra{*start, std::nullopt};
    if (parts.size() == 2) extra.seconds = writtenDuration(parts[1]);
    if (parts.size() == 2 && !extra.seconds) {
        const std::optional<CalendarTime> end = time(line, parts[1]);
        if (end && end->utc() >= start->utc()) extra.seconds = end->utc() - start->utc();
    }
    event.extras.push_back(extra);
}

void CalendarEventReader::note(const CalendarLine& line, const char* reason) {
    note(line.name, line.value, reason);
}

void CalendarEventReader::note(const QByteArray& name, const QByteArray& value, const char* reason) {
    if (m_issues.size() < mostCalendarIssues)
        m_issues.push_back({m_line, QString::fromUtf8(name), shown(value), tr(reason)});
}

std::nullopt_t CalendarEventReader::lost() {
    m_hasLost = true;
    return std::nullopt;
}

}  // namespace headroom
