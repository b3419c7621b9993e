// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/party.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class CommitmentState { Open, Kept, Moved, LetGo };

// A promise, the leader's to a rep or a rep's. A moved one stays as it was and another takes its place, so
// that what was promised first is not forgotten.
struct Commitment {
    CommitmentId id;
    Party owner = Party::Leader;
    std::optional<RepId> rep;  // to whom or of whom; none: a promise of the leader's to themself
    QString text;
    QDate madeOn;
    std::optional<ConversationId> madeIn;
    std::optional<QDate> due;
    CommitmentState state = CommitmentState::Open;
    std::optional<QDate> closedOn;
    QString why;                            // of the moving or letting go, one line
    std::optional<CommitmentId> movedFrom;  // the promise this one took the place of

    bool isOpen() const { return state == CommitmentState::Open; }
    bool operator==(const Commitment&) const = default;
};

}  // namespace headroom
