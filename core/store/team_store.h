// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// Teams and who belongs to them, for which span.
class TeamStore {
public:
    explicit TeamStore(Database& database) : m_database(database) {}

    std::vector<Team> teams() const;  // by name
    std::optional<Team> named(const QString& name) const;
    std::vector<Membership> memberships() const;
    // The team a rep belongs to on a day.
    std::optional<TeamId> teamOf(RepId rep, QDate day) const;

    TeamId add(const Transaction& transaction, const QString& name);
    // Ends what the rep belonged to the day before and starts the new span; an empty team only ends.
    void move(const Transaction& transaction, RepId rep, std::optional<TeamId> team,
              std::optional<QDate> from);

private:
    Database& m_database;
};

}  // namespace headroom
