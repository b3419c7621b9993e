// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace headroom {

// Finds conversations by the words in their notes. The index lives in this connection's memory only: nothing
// of a note is kept twice on disk, and what was erased cannot linger in it.
class ConversationSearch {
public:
    explicit ConversationSearch(Database& database) : m_database(database) {}

    struct Found {
        ConversationId id;
        QString excerpt;  // words found stand between U+0002 and U+0003
    };
    // Best first. Every word must be there, the last one may be its beginning; typed text is never read as a
    // query language. Nothing for a text without a letter or digit.
    std::vector<Found> find(const QString& text, int atMost = 50);
    // The records have changed: the index is made anew before it is next asked.
    void forget() { m_isCurrent = false; }

private:
    void makeIndex();

    Database& m_database;
    bool m_isCurrent = false;
};

}  // namespace headroom
