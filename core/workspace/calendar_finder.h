// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_file.h"
#include "core/workspace/calendar_preview.h"

namespace headroom {

// Reads the calendar asked for; the files of a folder as one, where a file that cannot be read is an issue
// with its name and a time that stands in several counts once. `progress` is told 0 to 1000 and returns false
// to stop. Throws Error(BadInput) when there is no calendar, Error(Cancelled) when stopped.
CalendarFound findCalendar(const CalendarRequest& request, const CalendarProgress& progress = {});

// When the file, or the newest of the folder's, was last written, UTC in whole seconds; invalid: there is
// none.
QDateTime calendarModifiedAt(const QString& path);

}  // namespace headroom
