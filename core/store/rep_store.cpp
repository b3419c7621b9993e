// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rep_store.h"

#include "core/store/query.h"

#include <map>

namespace headroom {

namespace {

Rep readRep(const Query& query) {
    Rep rep;
    rep.id = RepId{query.integer("id")};
    rep.name = query.text("name");
    rep.calledName = query.text("called_name");
    rep.email = query.text("email");
    rep.startedOn = query.maybeDay("started_on");
    rep.role = query.text("role");
    rep.segment = query.text("segment");
    rep.rhythmDays = int(query.integer("rhythm_days"));
    rep.archivedOn = query.maybeDay("archived_on");
    return rep;
}

void bindRep(Query& query, const Rep& rep) {
    query.bind(rep.name)
        .bind(rep.calledName)
        .bind(rep.email)
        .bind(rep.startedOn)
        .bind(rep.role)
        .bind(rep.segment)
        .bind(rep.rhythmDays)
        .bind(rep.archivedOn);
}

}  // namespace

std::vector<Rep> RepStore::reps(bool withArchived) const {
    std::vector<Rep> reps;
    std::map<RepId, size_t> index;
    Query query(
        m_database,
        QStringLiteral("SELECT * FROM rep WHERE archived_on IS NULL OR ? ORDER BY name COLLATE NOCASE"));
    query.bind(int(withArchived));
    while (query.next()) {
        reps.push_back(readRep(query));
        index[reps.back().id] = reps.size() - 1;
    }
    const auto owner = [&](const Query& list) -> Rep* {
        const auto found = index.find(RepId{list.integer("rep_id")});
        return found == index.end() ? nullptr : &reps[found->second];
    };
    Query aliases(m_database, QStringLiteral("SELECT rep_id, alias FROM rep_alias ORDER BY id"));
    while (aliases.next())
        if (Rep* rep = owner(aliases)) rep->aliases << aliases.text("alias");
    Query away(m_database,
               QStringLiteral("SELECT rep_id, first_day, last_day FROM rep_away ORDER BY first_day"));
    while (away.next())
        if (Rep* rep = owner(away)) rep->away.emplace_back(away.day("first_day"), away.day("last_day"));
    return reps;
}

std::optional<Rep> RepStore::rep(RepId id) const {
    Query query(m_database, QStringLiteral("SELECT * FROM rep WHERE id = ?"));
    query.bind(id.value);
    if (!query.next()) return std::nullopt;
    Rep rep = readRep(query);
    Query aliases(m_database, QStringLiteral("SELECT alias FROM rep_alias WHERE rep_id = ? ORDER BY id"));
    aliases.bind(id.value);
    while (aliases.next()) rep.aliases << aliases.text("alias");
    Query away(
        m_database,
        QStringLiteral("SELECT first_day, last_day FROM rep_away WHERE rep_id = ? ORDER BY first_day"));
    away.bind(id.value);
    while (away.next()) rep.away.emplace_back(away.day("first_day"), away.day("last_day"));
    return rep;
}

// SQLite knows upper and lower case of A to Z only, so the comparing is done here.
std::optional<RepId> RepStore::named(const QString& owner) const {
    Query query(m_database,
                QStringLiteral("SELECT id, name FROM rep UNION ALL SELECT rep_id, alias FROM rep_alias"));
    while (query.next())
        if (query.text("name").compare(owner, Qt::CaseInsensitive) == 0) return RepId{query.integer("id")};
    return std::nullopt;
}

RepId RepStore::add(const Transaction&, const Rep& rep) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO rep (name, called_name, email, started_on, role, segment, rhythm_days, "
                       "archived_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    bindRep(query, rep);
    Rep added = rep;
    added.id = RepId{query.insert()};
    saveLists(added);
    return added.id;
}

void RepStore::save(const Transaction&, const Rep& rep) {
    Query query(
        m_database,
        QStringLiteral("UPDATE rep SET name = ?, called_name = ?, email = ?, started_on = ?, role = ?, "
                       "segment = ?, rhythm_days = ?, archived_on = ? WHERE id = ?"));
    bindRep(query, rep);
    query.bind(rep.id.value).run();
    saveLists(rep);
}

void RepStore::saveLists(const Rep& rep) {
    Query(m_database, QStringLiteral("DELETE FROM rep_alias WHERE rep_id = ?")).bind(rep.id.value).run();
    Query(m_database, QStringLiteral("DELETE FROM rep_away WHERE rep_id = ?")).bind(rep.id.value).run();
    Query alias(m_database, QStringLiteral("INSERT INTO rep_alias (rep_id, alias) VALUES (?, ?)"));
    for (const QString& written : rep.aliases) alias.bind(rep.id.value).bind(written).run();
    Query away(m_database,
               QStringLiteral("INSERT INTO rep_away (rep_id, first_day, last_day) VALUES (?, ?, ?)"));
    for (const Period& span : rep.away) away.bind(rep.id.value).bind(span.first()).bind(span.last()).run();
}

}  // namespace headroom
