// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/habit.h"
#include "core/domain/true_test.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// How the leader sees themselves, quarter by quarter: habits and the true test.
class MirrorStore {
public:
    explicit MirrorStore(Database& database) : m_database(database) {}

    // All of them, oldest quarter first, in the order of habits.
    std::vector<HabitView> habitViews() const;
    // Takes the place of the one of the same habit and quarter.
    void save(const Transaction& transaction, const HabitView& view);

    // Oldest first.
    std::vector<TrueTest> trueTests() const;
    std::optional<TrueTest> trueTest(QDate quarterFirst) const;
    TrueTestId add(const Transaction& transaction, const TrueTest& test);

private:
    void readLines(TrueTest& test) const;

    Database& m_database;
};

}  // namespace headroom
