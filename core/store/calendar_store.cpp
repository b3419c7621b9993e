// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

CalendarSource readSource(const Query& query) {
    return {CalendarSourceId{query.integer("id")}, query.text("path"), query.time("modified_at"),
            query.integer("is_watched") != 0};
}

CalendarItem readItem(const Query& query) {
    return {CalendarItemId{query.integer("id")},
            CalendarSourceId{query.integer("calendar_source_id")},
            query.text("uid"),
            query.text("recurrence_id"),
            query.time("starts_at"),
            query.time("ends_at"),
            int(query.integer("minutes")),
            query.integer("is_left_out") != 0,
            query.maybeId<TimeEntryId>("time_entry_id"),
            query.maybeId<ConversationId>("conversation_id")};
}

Query& bindItem(Query& query, const CalendarItem& item) {
    return query.bind(item.source)
        .bind(item.uid)
        .bind(item.recurrenceId)
        .bind(item.start)
        .bind(item.end)
        .bind(item.minutes)
        .bind(item.isLeftOut ? 1 : 0)
        .bind(item.entry)
        .bind(item.conversation);
}

std::optional<WorkKind> readKind(const Query& query) {
    const std::optional<qint64> kind = query.maybeInteger("kind");
    return kind ? std::optional(WorkKind(*kind)) : std::nullopt;
}

std::optional<int> number(std::optional<WorkKind> kind) {
    return kind ? std::optional(int(*kind)) : std::nullopt;
}

}  // namespace

std::vector<CalendarSource> CalendarStore::sources() const {
    std::vector<CalendarSource> sources;
    Query query(m_database, QStringLiteral("SELECT * FROM calendar_source ORDER BY path"));
    while (query.next()) sources.push_back(readSource(query));
    return sources;
}

std::optional<CalendarSource> CalendarStore::sourceAt(const QString& path) const {
    Query query(m_database, QStringLiteral("SELECT * FROM calendar_source WHERE path = ?"));
    query.bind(path);
    return query.next() ? std::optional(readSource(query)) : std::nullopt;
}

CalendarSourceId CalendarStore::add(const Transaction&, const CalendarSource& source) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO calendar_source (path, modified_at, is_watched) VALUES (?, ?, ?)"));
    return CalendarSourceId{
        query.bind(source.path).bind(source.modifiedAt).bind(source.isWatched ? 1 : 0).insert()};
}

void CalendarStore::save(const Transaction&, const CalendarSource& source) {
    Query(m_database,
          QStringLiteral("UPDATE calendar_source SET path = ?, modified_at = ?, is_watched = ? WHERE id = ?"))
        .bind(source.path)
        .bind(source.modifiedAt)
        .bind(source.isWatched ? 1 : 0)
        .bind(source.id)
        .run();
}

std::vector<CalendarItem> CalendarStore::items() const {
    std::vector<CalendarItem> items;
    Query query(m_database, QStringLiteral("SELECT * FROM calendar_item"));
    while (query.next()) items.push_back(readItem(query));
    return items;
}

CalendarItemId CalendarStore::add(const Transaction&, const CalendarItem& item) {
    Query query(m_database,
                QStringLiteral("INSERT INTO calendar_item (calendar_source_id, uid, recurrence_id, "
                               "starts_at, ends_at, minutes, is_left_out, time_entry_id, conversation_id) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return CalendarItemId{bindItem(query, item).insert()};
}

void CalendarStore::save(const Transaction&, const CalendarItem& item) {
    Query query(m_database,
                QStringLiteral("UPDATE calendar_item SET calendar_source_id = ?, uid = ?, recurrence_id = ?, "
                               "starts_at = ?, ends_at = ?, minutes = ?, is_left_out = ?, time_entry_id = ?, "
                               "conversation_id = ? WHERE id = ?"));
    bindItem(query, item).bind(item.id).run();
}

void CalendarStore::remove(const Transaction&, CalendarItemId id) {
    Query(m_database, QStringLiteral("DELETE FROM calendar_item WHERE id = ?")).bind(id).run();
}

std::vector<CalendarRule> CalendarStore::rules() const {
    std::vector<CalendarRule> rules;
    Query query(m_database, QStringLiteral("SELECT * FROM calendar_rule ORDER BY id DESC"));
    while (query.next())
        rules.push_back({CalendarRuleId{query.integer("id")},
                         query.text("words"),
                         query.text("email"),
                         {readKind(query), query.maybeId<RepId>("rep_id")}});
    return rules;
}

void CalendarStore::keep(const Transaction&, const CalendarRule& rule) {
    Query(m_database, QStringLiteral("DELETE FROM calendar_rule WHERE words = ? AND email = ?"))
        .bind(rule.words)
        .bind(rule.email)
        .run();
    Query(m_database,
          QStringLiteral("INSERT INTO calendar_rule (words, email, kind, rep_id) VALUES (?, ?, ?, ?)"))
        .bind(rule.words)
        .bind(rule.email)
        .bind(number(rule.choice.kind))
        .bind(rule.choice.rep)
        .run();
}

}  // namespace headroom
