// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consequence.h"
#include "core/domain/help.h"
#include "core/domain/struggle.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// What reps are stuck on, with the help they were given and what followed.
class StruggleStore {
public:
    explicit StruggleStore(Database& database) : m_database(database) {}

    std::optional<Struggle> struggle(StruggleId id) const;
    std::optional<Help> help(HelpId id) const;
    // All lists oldest first.
    // `of` none: all reps'.
    std::vector<Struggle> raisedSince(QDate day, const std::optional<std::vector<RepId>>& of) const;
    // Open, or ended while help that was given is still to be asked about.
    std::vector<Struggle> unfinished() const;
    std::vector<Struggle> unfinished(RepId rep) const;
    std::vector<Help> helpFor(StruggleId struggle) const;
    // Owed for an open struggle, or done and to be asked about some day.
    std::vector<Help> unfinishedHelp() const;
    std::vector<Consequence> consequencesOf(StruggleId struggle) const;

    StruggleId add(const Transaction& transaction, const Struggle& struggle);
    void save(const Transaction& transaction, const Struggle& struggle);
    HelpId add(const Transaction& transaction, const Help& help);
    void save(const Transaction& transaction, const Help& help);
    void remove(const Transaction& transaction, HelpId id);
    ConsequenceId add(const Transaction& transaction, const Consequence& consequence);

private:
    std::vector<Struggle> readStruggles(const QString& where, std::optional<qint64> number = {}) const;
    std::vector<Help> readHelp(const QString& where, std::optional<qint64> number = {}) const;

    Database& m_database;
};

}  // namespace headroom
