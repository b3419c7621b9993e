// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/habit_rows.h"
#include "ui/widgets/card.h"

#include <vector>

class QGridLayout;

namespace headroom {

class HabitScale;

// Six habits between managing and leading: how the leader sees themselves, and what the records say.
class HabitsCard : public Card {
    Q_OBJECT

public:
    explicit HabitsCard(Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<HabitRow>& rows, bool canChange);

Q_SIGNALS:
    void levelChosen(Habit habit, int level);

private:
    struct Row {
        HabitScale* scale;
        TextLabel* record;
    };

    void addEnds(QGridLayout& grid);
    void addRow(QGridLayout& grid, Habit habit);

    Theme& m_theme;
    std::vector<Row> m_rows;  // in the order of habits
    TextLabel* m_gaps;
};

}  // namespace headroom
