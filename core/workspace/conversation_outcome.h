// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/help.h"
#include "core/domain/observation.h"
#include "core/domain/priority.h"
#include "core/domain/request.h"
#include "core/domain/topic.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// A promise as it is made, in a conversation or on its own.
struct PromiseMade {
    Party owner = Party::Leader;
    QString text;
    std::optional<QDate> due;

    bool operator==(const PromiseMade&) const = default;
};

// The next 1:1, as it is booked.
struct Booking {
    QDateTime when;  // any zone
    int minutes = 30;

    bool operator==(const Booking&) const = default;
};

// A priority said in a conversation.
struct PrioritySaid {
    PriorityId priority;
    bool isWithWhy = false;

    bool operator==(const PrioritySaid&) const = default;
};

// What was seen of a rep in a conversation.
struct LevelSeen {
    StandardId standard;
    int level = 0;
    QString evidence;

    bool operator==(const LevelSeen&) const = default;
};

// What came out of a conversation beside its notes.
struct ConversationOutcome {
    std::vector<PromiseMade>
        promises;           // a rep's: of everyone present; the leader's to several: to nobody alone
    QStringList struggles;  // what the reps present are stuck on
    QStringList requests;   // what they asked for help with, still to be answered
    std::vector<TopicId> covered;
    std::vector<TopicId> dropped;
    std::vector<RequestId> answered;
    std::vector<CommitmentId> kept;  // ticked off while speaking
    std::vector<PrioritySaid> said;  // to everyone present
    std::vector<LevelSeen> seen;     // of everyone present
    std::optional<Booking> next;

    bool operator==(const ConversationOutcome&) const = default;
};

}  // namespace headroom
