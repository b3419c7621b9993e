// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Who asked for help, and which conversation answered.
class RequestStore {
public:
    explicit RequestStore(Database& database) : m_database(database) {}

    std::optional<Request> request(RequestId id) const;
    // Longest waiting first.
    std::vector<Request> open() const;
    std::vector<Request> open(RepId rep) const;
    std::vector<Request> ofRep(RepId rep) const;
    std::vector<Request> all() const;
    std::vector<Request> answeredBy(ConversationId conversation) const;

    RequestId add(const Transaction& transaction, const Request& request);
    void save(const Transaction& transaction, const Request& request);
    void remove(const Transaction& transaction, RequestId id);

private:
    std::vector<Request> read(const QString& where, std::optional<qint64> number = {}) const;

    Database& m_database;
};

}  // namespace headroom
