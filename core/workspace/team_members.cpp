// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/team_members.h"

#include "core/domain/error.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("headroom::TeamMembers", text, nullptr, n);
}

[[noreturn]] void refuse(const QString& sentence) {
    throw Error(ErrorKind::Refused, sentence);
}

QStringList usableNames(Session& session, const QStringList& typed) {
    QStringList usable;
    for (const QString& line : typed) {
        const QString name = line.simplified();
        if (!name.isEmpty() && !usable.contains(name, Qt::CaseInsensitive) && !session.reps.named(name))
            usable << name;
    }
    return usable;
}

// Names and aliases say whom a CRM file means, so that no two reps may share one.
void checkNames(Session& session, const Rep& rep) {
    if (rep.name.trimmed().isEmpty()) refuse(tr("A rep needs a name."));
    for (const QString& name : QStringList{rep.name} + rep.aliases) {
        const std::optional<RepId> other = session.reps.named(name.trimmed());
        if (other && *other != rep.id)
            refuse(tr("Another rep is already known as \u2018%1\u2019.").arg(name.trimmed()));
    }
}

void checkDays(const Rep& rep) {
    if (rep.rhythmDays < 1 || rep.rhythmDays > 365) refuse(tr("A rhythm lies between 1 and 365 days."));
}

std::optional<TeamId> teamNamed(Session& session, const Transaction& transaction, const QString& name) {
    if (name.trimmed().isEmpty()) return std::nullopt;
    if (const std::optional<Team> team = session.teams.named(name.trimmed())) return team->id;
    return session.teams.add(transaction, name.trimmed());
}

void saveWith(Session& session, RepId id, const QString& label, const std::function<void(Rep&)>& edit) {
    Rep rep = existingRep(session, id);
    edit(rep);
    session.perform(label.arg(rep.called()),
                    [&](const Transaction& transaction) { session.reps.save(transaction, rep); });
}

}  // namespace

TeamMembers::TeamMembers(Workspace& workspace) : m_workspace(workspace) {}

std::vector<RepId> TeamMembers::addNames(const QStringList& names, const QString& teamName, QDate today) {
    Session& session = m_workspace.session();
    const QStringList usable = usableNames(session, names);
    if (usable.isEmpty()) refuse(tr("Type at least one name that is not here yet, one a line."));
    std::vector<RepId> added;
    session.perform(tr("Added: %n rep(s)", int(usable.size())), [&](const Transaction& transaction) {
        const std::optional<TeamId> team = teamNamed(session, transaction, teamName);
        for (const QString& name : usable) {
            Rep rep;
            rep.name = name;
            rep.rhythmDays = session.leader.leader().rhythmDays;
            added.push_back(session.reps.add(transaction, rep));
            if (team) session.teams.move(transaction, added.back(), team, today);
        }
    });
    return added;
}

RepId TeamMembers::add(const Rep& rep, std::optional<TeamId> team, QDate today) {
    Session& session = m_workspace.session();
    checkNames(session, rep);
    checkDays(rep);
    RepId id;
    session.perform(tr("Added: %1").arg(rep.called()), [&](const Transaction& transaction) {
        id = session.reps.add(transaction, rep);
        if (team) session.teams.move(transaction, id, team, today);
    });
    return id;
}

void TeamMembers::change(const Rep& rep) {
    Session& session = m_workspace.session();
    checkNames(session, rep);
    checkDays(rep);
    existingRep(session, rep.id);
    session.perform(tr("Changed: %1").arg(rep.called()),
                    [&](const Transaction& transaction) { session.reps.save(transaction, rep); });
}

void TeamMembers::changeTeam(RepId rep, std::optional<TeamId> team, QDate today) {
    Session& session = m_workspace.session();
    const Rep existing = existingRep(session, rep);
    session.perform(tr("Changed: team of %1").arg(existing.called()), [&](const Transaction& transaction) {
        session.teams.move(transaction, rep, team, today);
    });
}

void TeamMembers::changeRhythm(RepId rep, int days) {
    saveWith(m_workspace.session(), rep, tr("Changed: rhythm with %1"), [days](Rep& changed) {
        changed.rhythmDays = days;
        checkDays(changed);
    });
}

void TeamMembers::archive(RepId rep, QDate today) {
    saveWith(m_workspace.session(), rep, tr("Archived: %1"),
             [today](Rep& changed) { changed.archivedOn = today; });
}

void TeamMembers::restore(RepId rep) {
    saveWith(m_workspace.session(), rep, tr("Brought back: %1"),
             [](Rep& changed) { changed.archivedOn.reset(); });
}

TeamId TeamMembers::addTeam(const QString& name) {
    Session& session = m_workspace.session();
    if (name.trimmed().isEmpty()) refuse(tr("A team needs a name."));
    if (session.teams.named(name.trimmed()))
        refuse(tr("There is a team \u2018%1\u2019 already.").arg(name.trimmed()));
    TeamId id;
    session.perform(tr("Added: team %1").arg(name.trimmed()), [&](const Transaction& transaction) {
        id = session.teams.add(transaction, name.trimmed());
    });
    return id;
}

void TeamMembers::changeLeader(const Leader& leader) {
    Session& session = m_workspace.session();
    session.perform(tr("Changed: your own record"),
                    [&](const Transaction& transaction) { session.leader.save(transaction, leader); });
}

}  // namespace headroom
