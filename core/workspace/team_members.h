// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace headroom {

// Add, edit and archive reps and teams by hand. Each call is one transaction and one undo step.
class TeamMembers {
public:
    explicit TeamMembers(Workspace& workspace);

    // One rep a name, blank ones and ones already there left out; team made when it is new. Returns the new
    // ids. Throws Error when no usable name is left.
    std::vector<RepId> addNames(const QStringList& names, const QString& teamName, QDate today);
    RepId add(const Rep& rep, std::optional<TeamId> team, QDate today);
    // Throws Error when the name is blank or another rep has the name or an alias.
    void change(const Rep& rep);
    void changeTeam(RepId rep, std::optional<TeamId> team, QDate today);
    void changeRhythm(RepId rep, int days);
    void archive(RepId rep, QDate today);
    void restore(RepId rep);
    TeamId addTeam(const QString& name);
    void changeLeader(const Leader& leader);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
