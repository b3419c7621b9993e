// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_memory.h"

#include <QCryptographicHash>

namespace headroom {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString collapsedKey = QStringLiteral("window/navigationCollapsed");
const QString lookKey = QStringLiteral("window/look");
const QString textScaleKey = QStringLiteral("window/textScale");
const QStringList looks{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}  // namespace

WindowMemory::WindowMemory(const QString& path) : m_settings(path, QSettings::IniFormat) {}

QByteArray WindowMemory::geometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

void WindowMemory::keepGeometry(const QByteArray& geometry) {
    m_settings.setValue(geometryKey, geometry);
}

Theme::Mode WindowMemory::look() const {
    return Theme::Mode(std::max<qsizetype>(0, looks.indexOf(m_settings.value(lookKey).toString())));
}

void WindowMemory::keepLook(Theme::Mode mode) {
    m_settings.setValue(lookKey, looks[int(mode)]);
}

double WindowMemory::textScale() const {
    return m_settings.value(textScaleKey, 1.0).toDouble();
}

void WindowMemory::keepTextScale(double scale) {
    m_settings.setValue(textScaleKey, scale);
}

bool WindowMemory::isNavigationCollapsed() const {
    return m_settings.value(collapsedKey).toBool();
}

void WindowMemory::keepNavigationCollapsed(bool isCollapsed) {
    m_settings.setValue(collapsedKey, isCollapsed);
}

// Not the path itself: a folder's name may say whose data it is.
QString WindowMemory::teamKey(const QString& storePath) {
    return QStringLiteral("team/") +
           QString::fromLatin1(
               QCryptographicHash::hash(storePath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

std::optional<TeamId> WindowMemory::team(const QString& storePath) const {
    const qint64 id = m_settings.value(teamKey(storePath)).toLongLong();
    return id > 0 ? std::optional(TeamId{id}) : std::nullopt;
}

void WindowMemory::keepTeam(const QString& storePath, std::optional<TeamId> team) {
    m_settings.setValue(teamKey(storePath), team ? team->value : 0);
}

}  // namespace headroom
