// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>

namespace headroom {

// Six ways in which leading differs from managing.
enum class Habit { Standards, Priorities, Potential, Accountability, Engagement, OwnPromises };

inline constexpr std::array habits{Habit::Standards,      Habit::Priorities, Habit::Potential,
                                   Habit::Accountability, Habit::Engagement, Habit::OwnPromises};

// How the leader sees themselves on one habit, from 1 (manager) to 5 (leader), once a quarter.
struct HabitView {
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    QDate quarterFirst;
    Habit habit = Habit::Standards;
    int level = 0;
    QDate seenOn;

    bool operator==(const HabitView&) const = default;
};

}  // namespace headroom
