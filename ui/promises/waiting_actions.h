// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/waiting_list.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// What settles each thing that waits on the leader.
class WaitingActions {
    Q_DECLARE_TR_FUNCTIONS(headroom::WaitingActions)

public:
    // The one word of what settles it: "Done", "Given", "Answered", "Respond", "Log" or "Ask".
    static QString word(WaitingKind kind);

    // Does it or opens its form. What waits to be logged needs the conversation's own dialog: that is the
    // caller's.
    static void act(const FormPlace& place, const WaitingItem& item);
};

}  // namespace headroom
