// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/topic.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// What waits to be talked about, by rep.
class TopicStore {
public:
    explicit TopicStore(Database& database) : m_database(database) {}

    std::optional<Topic> topic(TopicId id) const;
    // Oldest first.
    std::vector<Topic> open(RepId rep) const;
    // Those that wait to say this priority again.
    std::vector<Topic> open(PriorityId priority) const;
    std::vector<Topic> coveredIn(ConversationId conversation) const;

    TopicId add(const Transaction& transaction, const Topic& topic);
    void save(const Transaction& transaction, const Topic& topic);

private:
    std::vector<Topic> read(const QString& where, qint64 number) const;

    Database& m_database;
};

}  // namespace headroom
