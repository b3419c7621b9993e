// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_wording.h"

#include "core/workspace/self_wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

namespace headroom::wording {

QString kindOrLeftOut(std::optional<WorkKind> kind) {
    return kind ? workKind(*kind) : tr("Leave out");
}

QString fate(const CalendarRow& row) {
    switch (row.fate) {
        case CalendarFate::NewTime:
            return tr("Time entry");
        case CalendarFate::PlannedOneToOne:
            return tr("1:1 planned");
        case CalendarFate::HeldOneToOne:
            return tr("1:1 held");
        case CalendarFate::AlreadyThere:
            return tr("Already here");
        case CalendarFate::Changed:
            return tr("Time changes");
        case CalendarFate::Moved:
            return tr("1:1 moves");
        case CalendarFate::CalledOff:
            return row.conversation ? tr("1:1 called off") : tr("Time removed");
        case CalendarFate::LeftOut:
            return tr("Left out");
    }
    return {};
}

QString comingIn(const CalendarPreview& preview) {
    int minutes = 0;
    for (const CalendarRow& row : preview.rows)
        if (row.fate == CalendarFate::NewTime) minutes += row.minutes;
    const int planned = preview.count(CalendarFate::PlannedOneToOne);
    const int held = preview.count(CalendarFate::HeldOneToOne);
    const int changed = preview.updates();
    QStringList parts;
    if (planned > 0) parts << tr("%n planned 1:1(s)", nullptr, planned);
    if (held > 0) parts << tr("%n held 1:1(s)", nullptr, held);
    if (minutes > 0) parts << tr("%1 h of other work").arg(QLocale().toString(minutes / 60.0, 'f', 1));
    if (changed > 0) parts << tr("%n change(s)", nullptr, changed);
    if (parts.isEmpty()) return tr("Nothing new comes in.");
    return tr("%1.").arg(parts.join(tr(", ")));
}

QString taken(const CalendarSummary& summary) {
    if (!summary.changedAnything) return tr("Your calendar holds nothing new.");
    const int oneToOnes = summary.planned + summary.held;
    return summary.held == 0
               ? tr("Calendar read: %n new 1:1(s).", nullptr, oneToOnes)
               : tr("Calendar read: %n new 1:1(s). Add one line to those held, and they count as coaching.",
                    nullptr, oneToOnes);
}

QString titleOf(const CalendarRow& row) {
    return row.occurrence.summary.isEmpty() ? tr("Without a title") : row.occurrence.summary;
}

}  // namespace headroom::wording
