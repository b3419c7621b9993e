// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar_command.h"

#include "app/printed_lines.h"
#include "core/workspace/import_calendar.h"

namespace headroom {

namespace {

void printLeftOut(const CalendarPreview& preview) {
    std::vector<PrintedReason> reasons;
    for (const CalendarRow& row : preview.rows)
        if (row.fate == CalendarFate::LeftOut)
            reasons.push_back({row.why, QStringLiteral("on ") + row.day.toString(Qt::ISODate)});
    printReasons(reasons);
}

}  // namespace

bool runCalendarImport(const Options& options, const ImportOptions& import) {
    StoreToBe store(options.storePath());
    Workspace workspace(options.storePath());
    ImportCalendar calendars(workspace);
    const QDate today = options.day();
    const CalendarFound found =
        calendars.read({absolutePath(import.file), ImportCalendar::usualPeriod(today), today}).result();
    const CalendarPreview preview = calendars.check(found).preview();
    print("read", qint64(preview.rows.size()));
    print("added", preview.count(CalendarFate::NewTime) + preview.count(CalendarFate::PlannedOneToOne) +
                       preview.count(CalendarFate::HeldOneToOne));
    print("updated", preview.updates());
    print("unchanged", preview.count(CalendarFate::AlreadyThere));
    print("skipped", preview.count(CalendarFate::LeftOut));
    print("1:1s planned", preview.count(CalendarFate::PlannedOneToOne));
    print("1:1s held", preview.count(CalendarFate::HeldOneToOne));
    printLeftOut(preview);
    printIssues(found.issues);
    if (import.isDryRun) return true;
    calendars.run(found, {});
    store.keep();
    return true;
}

}  // namespace headroom
