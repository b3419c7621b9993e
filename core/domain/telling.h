// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>

#include <optional>
#include <vector>

namespace headroom {

enum class TellingChannel { Spoken, TeamMeeting, Written };

// A priority said to reps once, with its why or without.
struct Telling {
    TellingId id;
    PriorityId priority;
    std::vector<RepId> reps;  // reached
    QDate toldOn;
    bool isWithWhy = false;
    TellingChannel channel = TellingChannel::Spoken;
    std::optional<ConversationId> conversation;  // in which it was said

    bool operator==(const Telling&) const = default;
};

}  // namespace headroom
