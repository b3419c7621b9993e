// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_zones.h"

#include "core/exchange/recurrence.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

constexpr size_t mostZones = 1'000;
constexpr qint64 lastChange = 4'102'444'800;  // 1 January 2100

// "+0530", "-08:00"; also Apple's "0200".
std::optional<int> offset(QByteArray text) {
    text = text.trimmed();
    const int sign = text.startsWith('-') ? -1 : 1;
    if (text.startsWith('-') || text.startsWith('+')) text.remove(0, 1);
    text.replace(":", "").replace(".", "");
    bool isNumber = false;
    const int number = text.left(4).toInt(&isNumber);
    if (!isNumber || text.size() < 4 || text.size() > 6 || number < 0 || number > 1800 || number % 100 > 59)
        return std::nullopt;
    return sign * (number / 100 * 3600 + number % 100 * 60);
}

// What one STANDARD or DAYLIGHT part says: when a clock is set to its offset.
void addChanges(const CalendarComponent& part, std::vector<CalendarZone::Change>& changes, int& steps) {
    const std::optional<WrittenTime> start = writtenTime(part.value("DTSTART"));
    const std::optional<int> to = offset(part.value("TZOFFSETTO"));
    const int from = offset(part.value("TZOFFSETFROM")).value_or(to.value_or(0));
    if (!to || !start) return;
    std::vector<qint64> walls{start->wall};
    for (const CalendarLine& line : part.lines) {
        if (line.name == "RRULE") {
            const Recurrence again = recurrence(
                line.value, start->wall, false, lastChange, [&](qint64 utc) { return utc + from; }, steps);
            walls.insert(walls.end(), again.starts.begin(), again.starts.end());
        }
        if (line.name == "RDATE")
            for (const QByteArray& text : line.value.split(','))
                if (const std::optional<WrittenTime> also = writtenTime(text)) walls.push_back(also->wall);
    }
    for (const qint64 wall : walls) changes.push_back({wall - from, *to});
}

// The distance from Greenwich that begins or makes up the name: "(UTC+07:00) Bangkok", "UTC+01", "GMT-5".
std::optional<int> offsetInName(const QString& name) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\(?(?:UTC|GMT)(?:\\s*([+-])(\\d{1,2})(?:[:.]?(\\d{2}))?)?\\)?(?:\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    if (seconds > 14 * 3600) return std::nullopt;
    return match.captured(1) == QLatin1Char('-') ? -seconds : seconds;
}

// The zones of the world's list that end in a city, lower case. Read once: the list is a folder of files.
const QHash<QByteArray, QList<QByteArray>>& zonesOfCities() {
    static const auto zones = [] {
        QHash<QByteArray, QList<QByteArray>> byCity;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            if (const qsizetype slash = id.lastIndexOf('/'); slash > 0 && !id.startsWith("Etc/"))
                byCity[id.mid(slash + 1).toLower()].append(id);
        return byCity;
    }();
    return zones;
}

int winterOffset(const QTimeZone& zone) {
    return zone.standardTimeOffset(QDateTime(QDate(2024, 1, 15), QTime(0, 0), Qt::UTC));
}

}  // namespace

int CalendarZone::offsetAt(qint64 utc) const {
    if (!isOwn()) return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), utc,
                                        [](qint64 time, const Change& change) { return time < change.utc; });
    return after == m_changes.begin() ? m_offsetBefore : std::prev(after)->offset;
}

qint64 CalendarZone::utcOf(qint64 wall) const {
    const int before = offsetAt(wall - secondsOfDay);
    if (offsetAt(wall - before) == before) return wall - before;
    const int after = offsetAt(wall + secondsOfDay);
    return wall - (offsetAt(wall - after) == after ? after : before);
}

CalendarZones::CalendarZones(const QTimeZone& local) : m_local(local.isValid() ? local : QTimeZone::utc()) {}

void CalendarZones::define(const CalendarComponent& component) {
    const QByteArray name = component.value("TZID");
    if (m_described.size() >= mostZones || component.parts.empty()) return;
    std::vector<CalendarZone::Change> changes;
    int steps = 5'000;
    for (const CalendarComponent& part : component.parts) addChanges(part, changes, steps);
    if (changes.empty()) return;
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto& left, const auto& right) { return left.utc < right.utc; });
    const std::optional<int> before = offset(component.parts.front().value("TZOFFSETFROM"));
    m_described.emplace(calendarText(name), CalendarZone(changes, before.value_or(changes.front().offset)));
}

CalendarZones::Found CalendarZones::zone(const QByteArray& name) {
    const auto known = m_found.constFind(name);
    if (known != m_found.constEnd()) return *known;
    const Found found = find(name);
    if (size_t(m_found.size()) < mostZones) m_found.insert(name, found);
    return found;
}

CalendarZones::Found CalendarZones::find(const QByteArray& name) {
    if (const QTimeZone world = worldZone(name); world.isValid()) return {keep(name, CalendarZone(world))};
    if (const auto described = m_described.find(calendarText(name)); described != m_described.end())
        return {&described->second};
    if (name.isEmpty()) return {};
    if (const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(name); !id.isEmpty())
        return {keep(name, CalendarZone(QTimeZone(id)))};
    if (const QTimeZone guess = byWords(name); guess.isValid())
        return {keep(name, CalendarZone(guess)), true};
    return {};
}

const CalendarZone* CalendarZones::keep(const QByteArray& name, CalendarZone zone) {
    if (m_known.size() >= mostZones) return nullptr;
    return &m_known.insert_or_assign(name, std::move(zone)).first->second;
}

// "Europe/Berlin", also behind a path as in "/freeassociation.sourceforge.net/Europe/Berlin". Asked of the
// zone itself: the list of those available leaves out older names such as Europe/Kiev.
QTimeZone CalendarZones::worldZone(const QByteArray& name) const {
    static const QRegularExpression plain(QStringLiteral("^(?!.*[.][.])[A-Za-z0-9._+/-]{1,200}$"));
    if (!plain.match(QString::fromLatin1(name)).hasMatch()) return {};
    if (name == "UTC" || name == "GMT" || name == "Z") return QTimeZone::utc();
    for (qsizetype at = 0; name.indexOf('/', at) >= 0; at = name.indexOf('/', at) + 1)
        if (const QTimeZone zone(name.mid(at)); name[at] != '/' && zone.isValid()) return zone;
    return {};
}

QTimeZone CalendarZones::byWords(const QByteArray& name) const {
    const QString text = QString::fromUtf8(name.left(200));
    const std::optional<int> offset = offsetInName(text);
    static const QRegularExpression apart(QStringLiteral("\\([^)]*\\)|[,;/&]"));
    for (const QString& part : text.split(apart, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(
            QString(word).replace(QLatin1String(" Time"), QLatin1String(" Standard Time")).toUtf8());
        QList<QByteArray> candidates =
            zonesOfCities().value(word.toLower().replace(QLatin1Char(' '), QLatin1Char('_')).toUtf8());
        if (!windows.isEmpty()) candidates.prepend(windows);
        for (const QByteArray& id : candidates)
            if (const QTimeZone zone(id); !offset || winterOffset(zone) == *offset) return zone;
    }
    return offset ? QTimeZone(*offset) : QTimeZone();
}

}  // namespace headroom
