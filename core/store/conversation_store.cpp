// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"

#include "core/store/bulk_statement.h"
#include "core/store/query.h"

#include <QHash>

namespace headroom {

namespace {

Conversation readConversation(const Query& query) {
    Conversation read;
    read.id = ConversationId{query.integer("id")};
    read.kind = ConversationKind(query.integer("kind"));
    read.status = ConversationStatus(query.integer("status"));
    if (!query.isNull("planned_for")) read.plannedFor = query.time("planned_for");
    read.heldOn = query.maybeDay("held_on");
    read.minutes = int(query.integer("minutes"));
    read.sharedNotes = query.text("shared_notes");
    read.onlyMeNotes = query.text("only_me_notes");
    read.skillFocus = query.text("skill_focus");
    read.loggedAt = query.time("logged_at");
    // Ids are gathered by the same query: "3,7,9".
    for (const QString& rep : query.text("reps").split(QLatin1Char(','), Qt::SkipEmptyParts))
        read.reps.push_back(RepId{rep.toLongLong()});
    for (const QString& deal : query.text("opportunities").split(QLatin1Char(','), Qt::SkipEmptyParts))
        read.opportunities.push_back(OpportunityId{deal.toLongLong()});
    return read;
}

void bindConversation(Query& query, const Conversation& conversation) {
    query.bind(int(conversation.kind))
        .bind(int(conversation.status))
        .bind(conversation.plannedFor)
        .bind(conversation.heldOn)
        .bind(conversation.minutes)
        .bind(conversation.sharedNotes)
        .bind(conversation.onlyMeNotes)
        .bind(conversation.skillFocus)
        .bind(conversation.loggedAt);
}

}  // namespace

std::vector<Conversation> ConversationStore::read(const QString& where, const std::vector<qint64>& numbers,
                                                  const QStringList& texts) const {
    std::vector<Conversation> read;
    Query query(
        m_database,
        QStringLiteral("SELECT c.*, (SELECT group_concat(rep_id) FROM conversation_rep r WHERE "
                       "r.conversation_id = c.id) "
                       "AS reps, (SELECT group_concat(opportunity_id) FROM conversation_opportunity o "
                       "WHERE o.conversation_id = c.id) AS opportunities FROM conversation c WHERE %1 "
                       "ORDER BY c.held_on, c.id")
            .arg(where));
    for (const qint64 number : numbers) query.bind(number);
    for (const QString& text : texts) query.bind(text);
    while (query.next()) read.push_back(readConversation(query));
    return read;
}

std::optional<Conversation> ConversationStore::conversation(ConversationId id) const {
    std::vector<Conversation> found = read(QStringLiteral("c.id = ?"), {id.value}, {});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Conversation> ConversationStore::held(const Period& period) const {
    return read(QStringLiteral("c.status = 1 AND c.held_on BETWEEN ? AND ?"), {},
                {period.first().toString(Qt::ISODate), period.last().toString(Qt::ISODate)});
}

std::vector<Conversation> ConversationStore::held(const Period& period,
                                                  const std::vector<RepId>& with) const {
    return read(
        QStringLiteral("c.status = 1 AND c.held_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM "
                       "conversation_rep w WHERE w.conversation_id = c.id AND +w.rep_id IN (SELECT value "
                       "FROM json_each(?)))"),
        {}, {period.first().toString(Qt::ISODate), period.last().toString(Qt::ISODate), idList(with)});
}

std::vector<Conversation> ConversationStore::heldWith(RepId rep) const {
    return read(
        QStringLiteral(
            "c.status = 1 AND c.id IN (SELECT conversation_id FROM conversation_rep WHERE rep_id = ?)"),
        {rep.value}, {});
}

std::vector<Conversation> ConversationStore::allHeld() const {
    return read(QStringLiteral("c.status = 1"), {}, {});
}

std::vector<Conversation> ConversationStore::planned() const {
    std::vector<Conversation> planned =
        read(QStringLiteral(
                 "c.id IN (SELECT id FROM conversation INDEXED BY conversation_planned WHERE status = 0)"),
             {}, {});
    std::stable_sort(planned.begin(), planned.end(), [](const Conversation& a, const Conversation& b) {
        return a.plannedFor && (!b.plannedFor || *a.plannedFor < *b.plannedFor);
    });
    return planned;
}

std::vector<Conversation> ConversationStore::newestHeld(size_t atMost) const {
    std::vector<Conversation> newest =
        read(QStringLiteral("c.id IN (SELECT id FROM conversation WHERE status = 1 ORDER BY held_on DESC, id "
                            "DESC LIMIT ?)"),
             {qint64(atMost)}, {});
    std::reverse(newest.begin(), newest.end());
    return newest;
}

std::vector<Conversation> ConversationStore::newestHeld(size_t atMost, const std::vector<RepId>& with) const {
    std::vector<Conversation> newest =
        read(QStringLiteral(
                 "c.id IN (SELECT n.id FROM conversation n WHERE n.status = 1 AND EXISTS (SELECT 1 FROM "
                 "conversation_rep w WHERE w.conversation_id = n.id AND +w.rep_id IN (SELECT value FROM "
                 "json_each(?))) ORDER BY n.held_on DESC, n.id DESC LIMIT ?)"),
             {}, {idList(with), QString::number(atMost)});
    std::reverse(newest.begin(), newest.end());
    return newest;
}

// The newest conversations are looked through until every rep has been met, over a quarter of a year at most;
// of those who have not, which are few, the whole record.
std::vector<ConversationStore::LastHeld> ConversationStore::lastHeld(const std::vector<RepId>& reps,
                                                                     QDate upTo) const {
    QHash<RepId, std::optional<QDate>> last;
    for (const RepId rep : reps) last.insert(rep, std::nullopt);
    qsizetype sought = last.size();
    const std::string first = upTo.addDays(-91).toString(Qt::ISODate).toStdString();
    const std::string until = upTo.toString(Qt::ISODate).toStdString();
    BulkStatement newest(
        m_database,
        QStringLiteral(
            "SELECT r.rep_id, c.held_on FROM conversation c CROSS JOIN conversation_rep r "
            "ON r.conversation_id = c.id WHERE c.status = 1 AND c.kind <> 5 AND c.held_on BETWEEN ? "
            "AND ? ORDER BY c.held_on DESC"));
    newest.bind(0, std::string_view(first));
    newest.bind(1, std::string_view(until));
    while (sought > 0 && newest.next()) {
        const auto its = last.find(RepId{newest.integer(0)});
        if (its == last.end() || *its) continue;
        *its = QDate::fromString(QString::fromStdString(std::string(newest.text(1))), Qt::ISODate);
        --sought;
    }
    std::vector<LastHeld> found;
    for (const RepId rep : reps)
        if (const std::optional<QDate> day = last[rep] ? last[rep] : lastHeldWith(rep, upTo))
            found.push_back({rep, *day});
    return found;
}

std::optional<QDate> ConversationStore::lastHeldWith(RepId rep, QDate upTo) const {
    Query query(
        m_database,
        QStringLiteral("SELECT max(c.held_on) AS day FROM conversation_rep r JOIN conversation c "
                       "ON c.id = r.conversation_id WHERE r.rep_id = ? AND c.status = 1 AND c.kind <> 5 "
                       "AND c.held_on <= ?"));
    query.bind(rep).bind(upTo);
    query.next();
    return query.maybeDay("day");
}

std::vector<ConversationStore::LastStart> ConversationStore::lastStarts(QDate since) const {
    std::vector<LastStart> last;
    Query query(
        m_database,
        QStringLiteral("SELECT r.rep_id, max(c.planned_for) AS start FROM conversation c CROSS JOIN "
                       "conversation_rep r ON r.conversation_id = c.id WHERE c.status = 1 AND c.kind = 0 "
                       "AND c.planned_for >= ? GROUP BY r.rep_id"));
    query.bind(since);
    while (query.next()) last.push_back({RepId{query.integer("rep_id")}, query.time("start")});
    return last;
}

std::optional<QDateTime> ConversationStore::lastStart(RepId rep) const {
    Query query(
        m_database,
        QStringLiteral("SELECT max(c.planned_for) AS start FROM conversation_rep r JOIN conversation c "
                       "ON c.id = r.conversation_id WHERE r.rep_id = ? AND c.status = 1 AND c.kind = 0 "
                       "AND c.planned_for IS NOT NULL"));
    query.bind(rep);
    query.next();
    return query.isNull("start") ? std::nullopt : std::optional(query.time("start"));
}

ConversationStore::Occasions ConversationStore::lastOccasions(RepId rep) const {
    Query query(m_database,
                QStringLiteral(
                    "SELECT max(CASE WHEN c.status = 1 THEN c.held_on END) AS held, "
                    "max(CASE WHEN c.status > 1 THEN date(c.planned_for, 'localtime') END) AS fell_through "
                    "FROM conversation_rep r JOIN conversation c ON c.id = r.conversation_id "
                    "WHERE r.rep_id = ? AND c.kind <> 5"));
    query.bind(rep);
    query.next();
    return {query.maybeDay("held"), query.maybeDay("fell_through")};
}

ConversationId ConversationStore::add(const Transaction&, const Conversation& conversation) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO conversation (kind, status, planned_for, held_on, minutes, shared_notes, "
                       "only_me_notes, skill_focus, logged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindConversation(query, conversation);
    Conversation added = conversation;
    added.id = ConversationId{query.insert()};
    addLists(added);
    return added.id;
}

void ConversationStore::save(const Transaction&, const Conversation& conversation) {
    Query query(
        m_database,
        QStringLiteral(
            "UPDATE conversation SET kind = ?, status = ?, planned_for = ?, held_on = ?, minutes = ?, "
            "shared_notes = ?, only_me_notes = ?, skill_focus = ?, logged_at = ? WHERE id = ?"));
    bindConversation(query, conversation);
    query.bind(conversation.id.value).run();
    removeLists(conversation.id);
    addLists(conversation);
}

void ConversationStore::remove(const Transaction&, ConversationId id) {
    Query(m_database, QStringLiteral("DELETE FROM conversation WHERE id = ?")).bind(id.value).run();
}

void ConversationStore::removeLists(ConversationId id) {
    for (const char* table : {"conversation_rep", "conversation_opportunity"})
        Query(m_database,
              QStringLiteral("DELETE FROM %1 WHERE conversation_id = ?").arg(QLatin1String(table)))
            .bind(id)
            .run();
}

void ConversationStore::addLists(const Conversation& conversation) {
    const qint64 id = conversation.id.value;
    Query rep(m_database,
              QStringLiteral("INSERT INTO conversation_rep (conversation_id, rep_id) VALUES (?, ?)"));
    for (const RepId present : conversation.reps) rep.bind(id).bind(present.value).run();
    if (conversation.opportunities.empty()) return;
    Query deal(m_database,
               QStringLiteral(
                   "INSERT INTO conversation_opportunity (conversation_id, opportunity_id) VALUES (?, ?)"));
    for (const OpportunityId discussed : conversation.opportunities)
        deal.bind(id).bind(discussed.value).run();
}

}  // namespace headroom
