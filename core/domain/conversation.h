// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {

enum class ConversationKind {
    OneToOne,
    CallListening,
    RideAlong,
    DealReview,
    RolePlay,
    TeamMeeting,
    QuickWord
};
enum class ConversationStatus { Planned, Held, Moved, CancelledByMe, CancelledByRep };

struct Conversation {
    ConversationId id;
    std::vector<RepId> reps;
    ConversationKind kind = ConversationKind::OneToOne;
    ConversationStatus status = ConversationStatus::Held;
    std::optional<QDateTime> plannedFor;  // UTC
    std::optional<QDate> heldOn;          // the leader's day
    int minutes = 0;
    QString sharedNotes;
    QString onlyMeNotes;  // never printed, exported or shown in the gallery
    QString skillFocus;
    std::vector<OpportunityId> opportunities;  // discussed
    QDateTime loggedAt;                        // UTC

    bool isWith(RepId rep) const { return std::find(reps.begin(), reps.end(), rep) != reps.end(); }
    // The leader's day it is planned for.
    std::optional<QDate> plannedDay() const {
        return plannedFor ? std::optional(plannedFor->toLocalTime().date()) : std::nullopt;
    }
    bool operator==(const Conversation&) const = default;
};

// Whether notes, a skill or a deal say what was worked on.
inline bool saysWhatWasWorkedOn(const Conversation& conversation) {
    return !conversation.sharedNotes.trimmed().isEmpty() || !conversation.onlyMeNotes.trimmed().isEmpty() ||
           !conversation.skillFocus.trimmed().isEmpty() || !conversation.opportunities.empty();
}

}  // namespace headroom
