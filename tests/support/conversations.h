// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

namespace headroom::test {

// A held 1:1 that counts as coaching.
inline Conversation oneToOne(RepId rep, QDate day, int minutes = 30) {
    Conversation conversation;
    conversation.reps = {rep};
    conversation.heldOn = day;
    conversation.minutes = minutes;
    conversation.sharedNotes = QStringLiteral("Discovery questions");
    return conversation;
}

}  // namespace headroom::test
