// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/habit_rows.h"
#include "core/workspace/time_view.h"
#include "core/workspace/true_test_view.h"

#include <vector>

namespace headroom {

// What the leader says of themselves, beside the records.
struct SelfView {
    TimeView time;
    std::vector<HabitRow> habits;  // six
    TrueTestView trueTest;
};

}  // namespace headroom
