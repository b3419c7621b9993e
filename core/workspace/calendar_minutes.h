// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_records.h"

namespace headroom {

// Gives the rows that are time their minutes: two meetings at the same time count once, what is here and 1:1s
// first, then by their beginning. What has no minutes left is left out.
void countOnce(std::vector<CalendarRow>& rows, const CalendarRecords& records);

}  // namespace headroom
