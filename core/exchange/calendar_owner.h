// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_occurrence.h"

#include <QStringList>

#include <vector>

namespace headroom {

// Whose calendar it is, as an address in lower case: one that a calendar is named by, otherwise somebody who
// is in nearly everything that has people in it at all. Empty when nobody can tell.
QString calendarOwner(const QStringList& names, const std::vector<CalendarOccurrence>& occurrences);

}  // namespace headroom
