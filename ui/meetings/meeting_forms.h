// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/meetings.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The forms that book, move and cancel conversations. Each opens over its place and saves one step.
class MeetingForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::MeetingForms)

public:
    // `rep` none: the first there is. `team`: whose reps a team meeting begins with; none: everybody.
    static void book(const FormPlace& place, std::optional<RepId> rep, std::optional<TeamId> team);
    // The row is planned, to come or past.
    static void move(const FormPlace& place, const MeetingRow& row);
    // Asks who called it off. For one whose time has passed: that it did not take place.
    static void cancel(const FormPlace& place, const MeetingRow& row);
};

}  // namespace headroom
