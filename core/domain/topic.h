// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/party.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class TopicState { Open, Covered, Dropped };

// Something to talk about with a rep. It waits for the next conversation, whichever that turns out to be: a
// meeting moved or skipped takes nothing off the list.
struct Topic {
    TopicId id;
    RepId rep;
    QString text;
    Party raisedBy = Party::Leader;
    QDate raisedOn;
    TopicState state = TopicState::Open;
    std::optional<QDate> closedOn;
    std::optional<ConversationId> coveredIn;
    std::optional<PriorityId> priority;  // to say again

    bool operator==(const Topic&) const = default;
};

}  // namespace headroom
