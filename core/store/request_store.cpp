// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/request_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

Request readRequest(const Query& query) {
    return {RequestId{query.integer("id")}, RepId{query.integer("rep_id")},
            query.day("asked_on"),          query.text("about"),
            query.maybeDay("answered_on"),  query.maybeId<ConversationId>("answered_by")};
}

Query& bindRequest(Query& query, const Request& request) {
    return query.bind(request.rep.value)
        .bind(request.askedOn)
        .bind(request.about)
        .bind(request.answeredOn)
        .bind(request.answeredBy);
}

}  // namespace

std::vector<Request> RequestStore::read(const QString& where, std::optional<qint64> number) const {
    std::vector<Request> requests;
    Query query(m_database,
                QStringLiteral("SELECT * FROM request WHERE %1 ORDER BY asked_on, id").arg(where));
    if (number) query.bind(*number);
    while (query.next()) requests.push_back(readRequest(query));
    return requests;
}

std::optional<Request> RequestStore::request(RequestId id) const {
    const std::vector<Request> found = read(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Request> RequestStore::open() const {
    return read(QStringLiteral("answered_on IS NULL"));
}

std::vector<Request> RequestStore::open(RepId rep) const {
    return read(QStringLiteral("rep_id = ? AND answered_on IS NULL"), rep.value);
}

std::vector<Request> RequestStore::ofRep(RepId rep) const {
    return read(QStringLiteral("rep_id = ?"), rep.value);
}

std::vector<Request> RequestStore::all() const {
    return read(QStringLiteral("1"));
}

std::vector<Request> RequestStore::answeredBy(ConversationId conversation) const {
    return read(QStringLiteral("answered_by = ?"), conversation.value);
}

RequestId RequestStore::add(const Transaction&, const Request& request) {
    Query query(m_database,
                QStringLiteral("INSERT INTO request (rep_id, asked_on, about, answered_on, answered_by) "
                               "VALUES (?, ?, ?, ?, ?)"));
    return RequestId{bindRequest(query, request).insert()};
}

void RequestStore::save(const Transaction&, const Request& request) {
    Query query(m_database, QStringLiteral("UPDATE request SET rep_id = ?, asked_on = ?, about = ?, "
                                           "answered_on = ?, answered_by = ? WHERE id = ?"));
    bindRequest(query, request).bind(request.id.value).run();
}

void RequestStore::remove(const Transaction&, RequestId id) {
    Query(m_database, QStringLiteral("DELETE FROM request WHERE id = ?")).bind(id.value).run();
}

}  // namespace headroom
