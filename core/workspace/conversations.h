// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_draft.h"
#include "core/workspace/conversation_outcome.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Plan, log, correct and remove conversations. Each call is one transaction and one undo step.
class Conversations {
    Q_DECLARE_TR_FUNCTIONS(headroom::Conversations)

public:
    explicit Conversations(Workspace& workspace);

    // With what came out of it. A conversation with the id of a planned one becomes held, and keeps its id
    // and when it was planned for. Throws Error when it names no rep, lies in the future, its minutes are not
    // 0 to 24 hours or it is planned no more.
    ConversationId log(const Conversation& conversation, const ConversationOutcome& outcome, QDate today);
    ConversationId log(const Conversation& conversation, QDate today) { return log(conversation, {}, today); }
    // Corrects a held one.
    void change(const Conversation& conversation, QDate today);
    // Topics it covered and requests it answered are open again; promises made in it stay.
    void remove(ConversationId id);

    // Books a conversation. Throws Error without a rep or a time.
    ConversationId plan(const std::vector<RepId>& reps, ConversationKind kind, const Booking& booking);
    // The planned one stays on record as moved; returns the one that takes its place. Topics wait for that
    // one.
    ConversationId move(ConversationId id, const QDateTime& when);
    // It did not take place: cancelled by the leader or by the rep.
    void cancel(ConversationId id, Party by);

    // What is kept while a conversation is being written, or the one named is being logged as planned or
    // corrected; gone once it is saved. An empty draft when there is none.
    ConversationDraft draft(std::optional<ConversationId> of = {}) const;
    void keepDraft(const ConversationDraft& draft, std::optional<ConversationId> of = {});

private:
    // Throw Error when it is gone, or not planned any more.
    Conversation existing(ConversationId id) const;
    Conversation planned(ConversationId id) const;

    Workspace& m_workspace;
};

}  // namespace headroom
