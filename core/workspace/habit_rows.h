// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/habit.h"
#include "core/domain/rate.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// One habit: how the leader sees themselves, and what the records say beside it.
struct HabitRow {
    Habit habit = Habit::Standards;
    std::optional<int> ownView;      // this quarter's, 1 to 5
    std::optional<int> lastQuarter;  // the own view of the quarter before
    std::optional<Rate> share;       // what the records come to; none: they say nothing
    std::optional<int> record;       // the share on the scale of the own view
    QString recordInWords;           // what the share is made of

    // The own view less the records; none while either is missing.
    std::optional<int> gap() const {
        return ownView && record ? std::optional(*ownView - *record) : std::nullopt;
    }
    bool operator==(const HabitRow&) const = default;
};

// The habits whose own view lies furthest from the records, the widest first; those that agree are left out.
std::vector<Habit> widestGaps(const std::vector<HabitRow>& rows);

}  // namespace headroom
