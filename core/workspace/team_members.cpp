// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/team_members.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

#include <QRegularExpression>

#include <algorithm>

namespace headroom {

namespace {

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

bool isRhythm(int days) {
    return days >= 1 && days <= 365;
}

QString rhythmBounds() {
    return tr("A rhythm lies between 1 and 365 days.");
}

void refuseFirst(const std::vector<RecordFault>& faults) {
    if (!faults.empty()) refuse(faults.front().sentence);
}

std::optional<TeamId> teamNamed(Session& session, const Transaction& transaction, const QString& name) {
    if (name.trimmed().isEmpty()) return std::nullopt;
    if (const std::optional<Team> team = session.teams.named(name.trimmed())) return team->id;
    return session.teams.add(transaction, name.trimmed());
}

// As typed, without blanks too many and spellings twice.
Rep tidied(Rep rep) {
    rep.name = rep.name.simplified();
    rep.calledName = rep.calledName.simplified();
    QStringList aliases;
    for (const QString& typed : rep.aliases)
        if (const QString alias = typed.simplified(); !alias.isEmpty() &&
                                                      alias.compare(rep.name, Qt::CaseInsensitive) != 0 &&
                                                      !aliases.contains(alias, Qt::CaseInsensitive))
            aliases << alias;
    rep.aliases = aliases;
    return rep;
}

// A CRM file goes on spelling the name as it was.
Rep renamed(Rep rep, const QString& before) {
    if (rep.name != before) rep.aliases << before;
    return tidied(rep);
}

void saveWith(Session& session, RepId id, const QString& label, const std::function<void(Rep&)>& edit) {
    const Rep before = existingRep(session, id);
    Rep rep = before;
    edit(rep);
    if (rep == before) return;
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
    session.perform(tr("Added: %n rep(s)", nullptr, int(usable.size())), [&](const Transaction& transaction) {
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

RepId TeamMembers::add(const Rep& rep, const QString& teamName, QDate today) {
    Session& session = m_workspace.session();
    refuseFirst(faults(rep));
    RepId id;
    session.perform(tr("Added: %1").arg(rep.called()), [&](const Transaction& transaction) {
        id = session.reps.add(transaction, tidied(rep));
        if (const auto team = teamNamed(session, transaction, teamName))
            session.teams.move(transaction, id, team, today);
    });
    return id;
}

void TeamMembers::change(const Rep& typed, const QString& teamName, QDate today) {
    Session& session = m_workspace.session();
    refuseFirst(faults(typed));
    const Rep before = existingRep(session, typed.id);
    const Rep rep = renamed(typed, before.name);
    const std::optional<Team> team = m_workspace.teamOf(rep.id, today);
    const bool moves = (team ? team->name : QString()).compare(teamName.trimmed(), Qt::CaseInsensitive) != 0;
    if (rep == before && !moves) return;
    session.perform(tr("Changed: %1").arg(rep.called()), [&](const Transaction& transaction) {
        if (rep != before) session.reps.save(transaction, rep);
        if (moves) session.teams.move(transaction, rep.id, teamNamed(session, transaction, teamName), today);
    });
}

void TeamMembers::change(const Rep& rep) {
    refuseFirst(faults(rep));
    saveWith(m_workspace.session(), rep.id, tr("Changed: %1"),
             [&rep](Rep& changed) { changed = renamed(rep, changed.name); });
}

void TeamMembers::changeRhythm(RepId rep, int days) {
    saveWith(m_workspace.session(), rep, tr("Changed: rhythm with %1"), [days](Rep& changed) {
        if (!isRhythm(days)) refuse(rhythmBounds());
        changed.rhythmDays = days;
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

void TeamMembers::changeLeader(const Leader& leader) {
    Session& session = m_workspace.session();
    refuseFirst(faults(leader));
    if (leader == m_workspace.leader()) return;
    session.perform(tr("Changed: your settings"),
                    [&](const Transaction& transaction) { session.leader.save(transaction, leader); });
}

// Names and aliases say whom a CRM file means, so that no two reps may share one.
std::vector<RecordFault> TeamMembers::faults(const Rep& rep) const {
    std::vector<RecordFault> found;
    const auto checkFree = [&](const QString& written, RecordField field) {
        const std::optional<RepId> other = m_workspace.session().reps.named(written.trimmed());
        if (other && *other != rep.id)
            found.push_back(
                {field, tr("Another rep is already known as \u2018%1\u2019.").arg(written.trimmed())});
    };
    if (rep.name.trimmed().isEmpty()) found.push_back({RecordField::Name, tr("A rep needs a name.")});
    checkFree(rep.name, RecordField::Name);
    for (const QString& alias : rep.aliases) checkFree(alias, RecordField::Aliases);
    if (!isRhythm(rep.rhythmDays)) found.push_back({RecordField::Rhythm, rhythmBounds()});
    return found;
}

std::vector<RecordFault> TeamMembers::faults(const Leader& leader) const {
    static const QRegularExpression isoCurrency(QStringLiteral("^[A-Z]{3}$"));
    std::vector<RecordFault> found;
    if ((leader.weekdays & 0x7f) == 0)
        found.push_back({RecordField::WorkingDays, tr("Choose at least one working day.")});
    if (!isRhythm(leader.rhythmDays)) found.push_back({RecordField::Rhythm, rhythmBounds()});
    if (!isoCurrency.match(leader.currency).hasMatch())
        found.push_back(
            {RecordField::Currency, tr("A currency is written with three letters, like USD or EUR.")});
    if (leader.coachingHoursPerWeekAim < 0 || leader.coachingHoursPerWeekAim > 168)
        found.push_back({RecordField::CoachingAim, tr("A week has 168 hours.")});
    return found;
}

}  // namespace headroom
