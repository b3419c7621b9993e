// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_preview.h"

#include <QString>

namespace headroom {

// The words of a calendar import, the same in the window and on the command line.
namespace wording {

QString kindOrLeftOut(std::optional<WorkKind> kind);  // "Hiring"; none: "Leave out"
QString fate(const CalendarRow& row);                 // "1:1 planned", "Left out"
// What comes in, in one line: "12 planned 1:1s, 34.5 h of other work, 2 changes."
QString comingIn(const CalendarPreview& preview);
// "Calendar read: ...", and what is left to do.
QString taken(const CalendarSummary& summary);
QString titleOf(const CalendarRow& row);  // a meeting without a title has one, too

}  // namespace wording
}  // namespace headroom
