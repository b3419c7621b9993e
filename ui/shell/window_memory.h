// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace headroom {

// What the window remembers from one start to the next. Nothing about people is in it.
class WindowMemory {
public:
    // `path` of an INI file; made when there is something to keep.
    explicit WindowMemory(const QString& path);

    QByteArray geometry() const;
    void keepGeometry(const QByteArray& geometry);
    Theme::Mode look() const;
    void keepLook(Theme::Mode mode);
    double textScale() const;
    void keepTextScale(double scale);
    bool isNavigationCollapsed() const;
    void keepNavigationCollapsed(bool isCollapsed);
    // The team last looked at in a store; none: all reps.
    std::optional<TeamId> team(const QString& storePath) const;
    void keepTeam(const QString& storePath, std::optional<TeamId> team);

private:
    static QString teamKey(const QString& storePath);

    QSettings m_settings;
};

}  // namespace headroom
