// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar_command.h"

#include "app/printed_lines.h"
#include "core/workspace/import_calendar.h"

#include <map>

namespace headroom {

namespace {

// What is left out, by reason, and when first.
void printLeftOut(const CalendarPreview& preview) {
    std::map<QString, std::pair<int, QDate>> reasons;
    for (const CalendarRow& row : preview.rows) {
        if (row.fate != CalendarFate::LeftOut) continue;
        auto& [count, day] = reasons[row.why];
        if (count++ == 0) day = row.day;
    }
    for (const auto& [reason, where] : reasons)
        print(QStringLiteral("%1 x, first on %2: %3")
                  .arg(where.first)
                  .arg(where.second.toString(Qt::ISODate), reason));
}

}  // namespace

bool runCalendarImport(const Options& options, const ImportOptions& import) {
    StoreToBe store(options.storePath());
    Workspace workspace(options.storePath());
    ImportCalendar calendars(workspace);
    const QDate today = options.day();
    const CalendarFound found =
        calendars.read({absolutePath(import.file), ImportCalendar::usualPeriod(today), today}).result();
    const CalendarPreview preview = calendars.preview(found, {});
    print("read", qint64(found.occurrences.size()));
    print("added", preview.count(CalendarFate::NewTime) + preview.count(CalendarFate::PlannedOneToOne) +
                       preview.count(CalendarFate::HeldOneToOne));
    print("updated", preview.count(CalendarFate::Changed) + preview.count(CalendarFate::Moved) +
                         preview.count(CalendarFate::CalledOff));
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
