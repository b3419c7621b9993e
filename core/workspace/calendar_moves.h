// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_preview.h"

namespace headroom {

// What is remembered, by CalendarRow::keyOf, with the keys that the calendar has now. A series that is moved
// as a whole keeps its uid and gives all its times other recurrence ids: what stood between times that nobody
// knows is the nearer of them. Where the times round it stand as they stood, it was taken out and stays as it
// is.
QHash<QString, CalendarItem> followMovedSeries(const CalendarFound& found,
                                               const QHash<QString, CalendarItem>& items);

}  // namespace headroom
