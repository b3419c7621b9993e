// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/topic_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

Topic readTopic(const Query& query) {
    return {TopicId{query.integer("id")},
            RepId{query.integer("rep_id")},
            query.text("text"),
            Party(query.integer("raised_by")),
            query.day("raised_on"),
            TopicState(query.integer("state")),
            query.maybeDay("closed_on"),
            query.maybeId<ConversationId>("covered_in"),
            query.maybeId<PriorityId>("priority_id")};
}

Query& bindTopic(Query& query, const Topic& topic) {
    return query.bind(topic.rep.value)
        .bind(topic.text)
        .bind(int(topic.raisedBy))
        .bind(topic.raisedOn)
        .bind(int(topic.state))
        .bind(topic.closedOn)
        .bind(topic.coveredIn)
        .bind(topic.priority);
}

}  // namespace

std::vector<Topic> TopicStore::read(const QString& where, qint64 number) const {
    std::vector<Topic> topics;
    Query query(m_database, QStringLiteral("SELECT * FROM topic WHERE %1 ORDER BY raised_on, id").arg(where));
    query.bind(number);
    while (query.next()) topics.push_back(readTopic(query));
    return topics;
}

std::optional<Topic> TopicStore::topic(TopicId id) const {
    const std::vector<Topic> found = read(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Topic> TopicStore::open(RepId rep) const {
    return read(QStringLiteral("rep_id = ? AND state = 0"), rep.value);
}

std::vector<Topic> TopicStore::coveredIn(ConversationId conversation) const {
    return read(QStringLiteral("covered_in = ?"), conversation.value);
}

std::vector<Topic> TopicStore::open(PriorityId priority) const {
    return read(QStringLiteral("priority_id = ? AND state = 0"), priority.value);
}

TopicId TopicStore::add(const Transaction&, const Topic& topic) {
    Query query(m_database,
                QStringLiteral("INSERT INTO topic (rep_id, text, raised_by, raised_on, state, closed_on, "
                               "covered_in, priority_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    return TopicId{bindTopic(query, topic).insert()};
}

void TopicStore::save(const Transaction&, const Topic& topic) {
    Query query(m_database,
                QStringLiteral("UPDATE topic SET rep_id = ?, text = ?, raised_by = ?, raised_on = ?, "
                               "state = ?, closed_on = ?, covered_in = ?, priority_id = ? WHERE id = ?"));
    bindTopic(query, topic).bind(topic.id.value).run();
}

}  // namespace headroom
