// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/period.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Conversations, planned and held.
class ConversationStore {
public:
    explicit ConversationStore(Database& database) : m_database(database) {}

    std::optional<Conversation> conversation(ConversationId id) const;
    // Held in the period, oldest first.
    std::vector<Conversation> held(const Period& period) const;
    // The same, of those with one of these reps at least.
    std::vector<Conversation> held(const Period& period, const std::vector<RepId>& with) const;
    // Every held conversation with the rep, oldest first.
    std::vector<Conversation> heldWith(RepId rep) const;
    // Every held conversation, oldest first.
    std::vector<Conversation> allHeld() const;
    // Planned, soonest first; without a time last.
    std::vector<Conversation> planned() const;
    // Held, newest first.
    std::vector<Conversation> newestHeld(size_t atMost) const;
    // The same, of those with one of these reps at least.
    std::vector<Conversation> newestHeld(size_t atMost, const std::vector<RepId>& with) const;
    struct LastHeld {
        RepId rep;
        QDate day;
    };
    // The day each of these reps was last spoken with up to `upTo`, alone or with others, team meetings
    // apart; those never spoken with are not among them.
    std::vector<LastHeld> lastHeld(const std::vector<RepId>& reps, QDate upTo) const;
    // When the rep's last held 1:1 that was planned began, UTC.
    std::optional<QDateTime> lastStart(RepId rep) const;
    struct LastStart {
        RepId rep;
        QDateTime start;
    };
    // The same of each rep who had one since that day.
    std::vector<LastStart> lastStarts(QDate since) const;
    // The last days on which a topic could have been talked about with the rep, team meetings apart.
    struct Occasions {
        std::optional<QDate> held;
        std::optional<QDate> fellThrough;  // planned for that day, then moved or cancelled
    };
    Occasions lastOccasions(RepId rep) const;

    ConversationId add(const Transaction& transaction, const Conversation& conversation);
    void save(const Transaction& transaction, const Conversation& conversation);
    void remove(const Transaction& transaction, ConversationId id);

private:
    std::vector<Conversation> read(const QString& where, const std::vector<qint64>& numbers,
                                   const QStringList& texts) const;
    std::optional<QDate> lastHeldWith(RepId rep, QDate upTo) const;
    void removeLists(ConversationId id);
    void addLists(const Conversation& conversation);

    Database& m_database;
};

}  // namespace headroom
