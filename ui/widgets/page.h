// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/form_place.h"

#include <QWidget>

#include <optional>

namespace headroom {

// A page about a team on a day. It reads its value when it is shown and again after each change, as long as
// it is in sight; out of sight it waits until it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    // Both references outlive the page. `name` for assistive technology.
    Page(Workspace& workspace, Theme& theme, const QString& name, QWidget* parent);

    // Reads and shows a team (none: all reps) as of `today`.
    void showTeam(std::optional<TeamId> team, QDate today);

    // The rep that keys speak of; none: nobody.
    virtual std::optional<RepId> currentRep() const { return std::nullopt; }

protected:
    // Reads the value of team() and today(), and shows it. May throw Error.
    virtual void read() = 0;

    Workspace& workspace() const { return m_workspace; }
    Theme& theme() const { return m_theme; }
    std::optional<TeamId> team() const { return m_team; }
    QDate today() const { return m_today; }  // invalid before the first showTeam()
    FormPlace place() { return {m_workspace, m_theme, this, m_today}; }

    void showEvent(QShowEvent* event) override;

private:
    void readAgain();
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<TeamId> m_team;
    QDate m_today;
    bool m_isOutdated = false;
};

}  // namespace headroom
