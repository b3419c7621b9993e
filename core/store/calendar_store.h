// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_memory.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Which calendars were read, what became of their meetings, and the rules learned from corrections.
class CalendarStore {
public:
    explicit CalendarStore(Database& database) : m_database(database) {}

    std::vector<CalendarSource> sources() const;  // by path
    std::optional<CalendarSource> sourceAt(const QString& path) const;
    CalendarSourceId add(const Transaction& transaction, const CalendarSource& source);
    void save(const Transaction& transaction, const CalendarSource& source);

    std::vector<CalendarItem> items() const;  // in no order
    CalendarItemId add(const Transaction& transaction, const CalendarItem& item);
    void save(const Transaction& transaction, const CalendarItem& item);
    void remove(const Transaction& transaction, CalendarItemId id);

    std::vector<CalendarRule> rules() const;  // newest first
    // Takes the place of a rule for the same words and person.
    void keep(const Transaction& transaction, const CalendarRule& rule);

private:
    Database& m_database;
};

}  // namespace headroom
