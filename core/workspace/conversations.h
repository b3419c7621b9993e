// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_draft.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Log, correct and remove conversations. Each call is one transaction and one undo step.
class Conversations {
    Q_DECLARE_TR_FUNCTIONS(headroom::Conversations)

public:
    explicit Conversations(Workspace& workspace);

    // Throws Error when it names no rep, lies in the future or its minutes are not 0 to 24 hours.
    ConversationId log(const Conversation& conversation, QDate today);
    void change(const Conversation& conversation, QDate today);
    void remove(ConversationId id);

    // What is kept while a conversation is being written, or the one named is being corrected; gone once it
    // is saved. An empty draft when there is none.
    ConversationDraft draft(std::optional<ConversationId> corrected = {}) const;
    void keepDraft(const ConversationDraft& draft, std::optional<ConversationId> corrected = {});

private:
    Workspace& m_workspace;
};

}  // namespace headroom
