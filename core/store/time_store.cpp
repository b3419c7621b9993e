// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/time_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

TimeEntry readEntry(const Query& query) {
    return {TimeEntryId{query.integer("id")},    query.day("day"),
            int(query.integer("minutes")),       WorkKind(query.integer("kind")),
            TimeSource(query.integer("source")), query.text("note")};
}

Query& bindEntry(Query& query, const TimeEntry& entry) {
    return query.bind(entry.day)
        .bind(entry.minutes)
        .bind(int(entry.kind))
        .bind(int(entry.source))
        .bind(entry.note);
}

}  // namespace

std::optional<TimeEntry> TimeStore::entry(TimeEntryId id) const {
    Query query(m_database, QStringLiteral("SELECT * FROM time_entry WHERE id = ?"));
    query.bind(id);
    return query.next() ? std::optional(readEntry(query)) : std::nullopt;
}

std::vector<TimeEntry> TimeStore::within(const Period& period) const {
    std::vector<TimeEntry> entries;
    Query query(m_database,
                QStringLiteral("SELECT * FROM time_entry WHERE day BETWEEN ? AND ? ORDER BY day, id"));
    query.bind(period.first()).bind(period.last());
    while (query.next()) entries.push_back(readEntry(query));
    return entries;
}

TimeEntryId TimeStore::add(const Transaction&, const TimeEntry& entry) {
    Query query(m_database, QStringLiteral("INSERT INTO time_entry (day, minutes, kind, source, note) VALUES "
                                           "(?, ?, ?, ?, ?)"));
    return TimeEntryId{bindEntry(query, entry).insert()};
}

void TimeStore::save(const Transaction&, const TimeEntry& entry) {
    Query query(m_database,
                QStringLiteral("UPDATE time_entry SET day = ?, minutes = ?, kind = ?, source = ?, "
                               "note = ? WHERE id = ?"));
    bindEntry(query, entry).bind(entry.id).run();
}

void TimeStore::remove(const Transaction&, TimeEntryId id) {
    Query(m_database, QStringLiteral("DELETE FROM time_entry WHERE id = ?")).bind(id).run();
}

std::vector<TimeIntention> TimeStore::intentions() const {
    std::vector<TimeIntention> intentions;
    Query query(m_database, QStringLiteral("SELECT * FROM time_intention ORDER BY from_day, kind"));
    while (query.next())
        intentions.push_back(
            {WorkKind(query.integer("kind")), int(query.integer("minutes_per_week")), query.day("from_day")});
    return intentions;
}

void TimeStore::save(const Transaction&, const TimeIntention& intention) {
    Query(m_database, QStringLiteral("INSERT INTO time_intention (kind, minutes_per_week, from_day) VALUES "
                                     "(?, ?, ?) ON CONFLICT (kind, from_day) DO UPDATE SET "
                                     "minutes_per_week = excluded.minutes_per_week"))
        .bind(int(intention.kind))
        .bind(intention.minutesPerWeek)
        .bind(intention.from)
        .run();
}

}  // namespace headroom
