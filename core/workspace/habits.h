// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/habit.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Say once a quarter how one sees oneself. One transaction and one undo step.
class Habits {
    Q_DECLARE_TR_FUNCTIONS(headroom::Habits)

public:
    explicit Habits(Workspace& workspace);

    // For the fiscal quarter of today; takes the place of what was said before in it. Throws Error out of
    // the levels.
    void see(Habit habit, int level, QDate today);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
