// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/habits.h"

#include "core/domain/error.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/session.h"

namespace headroom {

Habits::Habits(Workspace& workspace) : m_workspace(workspace) {}

void Habits::see(Habit habit, int level, QDate today) {
    Session& session = m_workspace.session();
    if (level < HabitView::lowest || level > HabitView::highest)
        throw Error(ErrorKind::Refused, tr("Choose a level from 1 to 5."));
    const FiscalCalendar calendar = session.leader.leader().calendar();
    const HabitView view{calendar.period(calendar.quarterOf(today)).first(), habit, level, today};
    session.perform(tr("Your view of %1: %2").arg(wording::habit(habit), QString::number(level)),
                    [&](const Transaction& transaction) { session.mirror.save(transaction, view); });
}

}  // namespace headroom
