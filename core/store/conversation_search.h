// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/store/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// Finds conversations by the words in their notes, what was seen in them and the names of those in them. The
// index lives in this connection's memory only: nothing of a note is kept twice on disk, and what was erased
// cannot linger in it. It follows what this connection changes; what another one commits makes it anew.
class ConversationSearch {
public:
    explicit ConversationSearch(Database& database) : m_database(database) {}

    struct Found {
        ConversationId id;
        QString excerpt;  // words found stand between U+0002 and U+0003
    };
    // Best first, or where thousands fit, the ones last written down first. Every word or one that begins
    // with it must be there, in any order, without regard to case and Latin accents; typed text is never read
    // as a query language. Nothing for a text without a letter or digit.
    std::vector<Found> find(const QString& text, int atMost = 50);
    // The first search of all reads every conversation. This reads some thousand of them ahead of it, in
    // about as long as a page takes to be painted; true when there is nothing left to read.
    bool readAhead();

private:
    void makeIndex();
    void takeInChanges();
    void takeIn(const QString& which);

    Database& m_database;
    std::optional<qint64> m_madeAt;  // SQLite's data version: changes with what other connections commit
    qint64 m_readUpTo = 0;           // the highest id that is in the index
    bool m_isComplete = false;
};

}  // namespace headroom
