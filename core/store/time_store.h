// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/time_use.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Where the leader's time went, and where it was meant to go.
class TimeStore {
public:
    explicit TimeStore(Database& database) : m_database(database) {}

    std::optional<TimeEntry> entry(TimeEntryId id) const;
    // Oldest first.
    std::vector<TimeEntry> within(const Period& period) const;
    TimeEntryId add(const Transaction& transaction, const TimeEntry& entry);
    void save(const Transaction& transaction, const TimeEntry& entry);
    void remove(const Transaction& transaction, TimeEntryId id);

    // All of them, oldest first.
    std::vector<TimeIntention> intentions() const;
    // Takes the place of one of the same kind and day.
    void save(const Transaction& transaction, const TimeIntention& intention);

private:
    Database& m_database;
};

}  // namespace headroom
