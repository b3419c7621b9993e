// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_store.h"

#include "core/store/query.h"

namespace headroom {

std::vector<Team> TeamStore::teams() const {
    std::vector<Team> teams;
    Query query(m_database, QStringLiteral("SELECT id, name FROM team ORDER BY name"));
    while (query.next()) teams.push_back({TeamId{query.integer("id")}, query.text("name")});
    return teams;
}

std::optional<Team> TeamStore::named(const QString& name) const {
    Query query(m_database, QStringLiteral("SELECT id, name FROM team WHERE name = ? COLLATE NOCASE"));
    query.bind(name);
    if (!query.next()) return std::nullopt;
    return Team{TeamId{query.integer("id")}, query.text("name")};
}

std::vector<Membership> TeamStore::memberships() const {
    std::vector<Membership> memberships;
    Query query(m_database,
                QStringLiteral("SELECT rep_id, team_id, from_day, until_day FROM membership ORDER BY id"));
    while (query.next())
        memberships.push_back({RepId{query.integer("rep_id")}, TeamId{query.integer("team_id")},
                               query.maybeDay("from_day"), query.maybeDay("until_day")});
    return memberships;
}

std::optional<TeamId> TeamStore::teamOf(RepId rep, QDate day) const {
    Query query(m_database, QStringLiteral("SELECT team_id FROM membership WHERE rep_id = ? "
                                           "AND (from_day IS NULL OR from_day <= ?) "
                                           "AND (until_day IS NULL OR until_day >= ?) ORDER BY id DESC"));
    query.bind(rep.value).bind(day).bind(day);
    return query.next() ? std::optional(TeamId{query.integer("team_id")}) : std::nullopt;
}

TeamId TeamStore::add(const Transaction&, const QString& name) {
    return TeamId{
        Query(m_database, QStringLiteral("INSERT INTO team (name) VALUES (?)")).bind(name).insert()};
}

void TeamStore::move(const Transaction&, RepId rep, std::optional<TeamId> team, std::optional<QDate> from) {
    if (from) {
        Query(m_database, QStringLiteral("DELETE FROM membership WHERE rep_id = ? AND from_day >= ?"))
            .bind(rep.value)
            .bind(*from)
            .run();
        Query(m_database, QStringLiteral("UPDATE membership SET until_day = ? WHERE rep_id = ? AND "
                                         "(until_day IS NULL OR until_day > ?)"))
            .bind(from->addDays(-1))
            .bind(rep.value)
            .bind(from->addDays(-1))
            .run();
    } else {
        Query(m_database, QStringLiteral("DELETE FROM membership WHERE rep_id = ?")).bind(rep.value).run();
    }
    if (team)
        Query(m_database,
              QStringLiteral("INSERT INTO membership (rep_id, team_id, from_day) VALUES (?, ?, ?)"))
            .bind(rep.value)
            .bind(team->value)
            .bind(from)
            .run();
}

}  // namespace headroom
