// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/time_view.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Say where the time goes and where it is meant to go. Each call is one transaction and one undo step.
class TimeUse {
    Q_DECLARE_TR_FUNCTIONS(headroom::TimeUse)

public:
    explicit TimeUse(Workspace& workspace);

    // What the week of `monday` went to, as the leader says it; takes the place of what was said before.
    // Throws Error when the week is still to come or holds more minutes than a week has.
    void checkIn(QDate monday, const MinutesByKind& minutes, QDate today);
    // How much of a week is meant for each kind of work from today's week on. Throws Error as above.
    void intend(const MinutesByKind& minutesPerWeek, QDate today);

    // Time of one day. Throws Error without minutes or in the future.
    TimeEntryId add(const TimeEntry& entry, QDate today);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
