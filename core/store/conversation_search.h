// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/store/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// Finds conversations by the words in their notes and the names of those in them. The index lives in this
// connection's memory only: nothing of a note is kept twice on disk, and what was erased cannot linger in it.
class ConversationSearch {
public:
    explicit ConversationSearch(Database& database) : m_database(database) {}

    struct Found {
        ConversationId id;
        QString excerpt;  // words found stand between U+0002 and U+0003
    };
    // Best first. Every word or one that begins with it must be there, in any order, without regard to case
    // and Latin accents; typed text is never read as a query language. Nothing for a text without a letter or
    // digit.
    std::vector<Found> find(const QString& text, int atMost = 50);
    // This connection has changed the records: the index is made anew before it is next asked. What another
    // connection changed is noticed.
    void forget() { m_madeAt.reset(); }

private:
    void makeIndex();

    Database& m_database;
    std::optional<qint64> m_madeAt;  // SQLite's data version
};

}  // namespace headroom
