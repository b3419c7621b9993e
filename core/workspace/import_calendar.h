// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/calendar_check.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFuture>

namespace headroom {

// Takes a calendar into the store: meetings with one rep become 1:1s, others time of the leader's. Reads in
// the background, shows what would come of it, and then writes it as one undo step.
class ImportCalendar {
    Q_DECLARE_TR_FUNCTIONS(headroom::ImportCalendar)

public:
    explicit ImportCalendar(Workspace& workspace) : m_workspace(workspace) {}

    // From three months ago to eight weeks ahead.
    static Period usualPeriod(QDate today);

    // Throws Error from result() when it is no calendar; a cancelled one has no result.
    QFuture<CalendarFound> read(const CalendarRequest& request) const;
    // What would become of it, beside what is here now; changes nothing.
    CalendarCheck check(CalendarFound found, CalendarDecisions decisions = {}) const;
    // One transaction and one undo step, none where nothing changes. Decides over what is here now, and
    // remembers the calendar and the rules.
    CalendarSummary run(const CalendarFound& found, const CalendarDecisions& decisions);

    // Looks in the background at the calendars that were read before and were written since, up to the first
    // that has changes; changes nothing. What `before` found is read again only where the file is another.
    QFuture<CalendarOffer> offer(QDate today, const CalendarOffer& before = {}) const;
    std::vector<CalendarSource> sources() const;  // that are looked at
    // It is looked at no more; what became of it is remembered. One undo step.
    void forget(const CalendarSource& source);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
