// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/workspace/conversation_outcome.h"
#include "core/workspace/session.h"

namespace headroom {

// Writes what came out of a held conversation, within the step that logs it. What it closes and is closed
// already stays as it is.
void writeOutcome(Session& session, const Transaction& transaction, const Conversation& held,
                  const ConversationOutcome& outcome);

// A conversation as it is booked.
Conversation plannedConversation(const std::vector<RepId>& reps, ConversationKind kind,
                                 const Booking& booking);

// A planned one takes place at another time: it stays on record as moved, and the one that takes its place is
// returned. Topics wait for that one.
ConversationId movePlanned(Session& session, const Transaction& transaction, Conversation old,
                           const QDateTime& when, int minutes);

// A promise that begins on `madeOn`; `rep` none: to nobody alone.
Commitment newCommitment(const PromiseMade& promise, std::optional<RepId> rep, QDate madeOn);
// A struggle that begins on `raisedOn`, with nothing known about it yet.
Struggle newStruggle(RepId rep, const QString& text, QDate raisedOn);

}  // namespace headroom
