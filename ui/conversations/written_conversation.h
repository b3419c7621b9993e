// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_draft.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// The conversation that is being logged or corrected: what line and hand say together, kept as a draft until
// it is saved. All but the plain accessors throw Error.
class WrittenConversation {
    Q_DECLARE_TR_FUNCTIONS(headroom::WrittenConversation)

public:
    // `team`: whose reps are at a team meeting; none means everybody.
    WrittenConversation(Workspace& workspace, QDate today, std::optional<TeamId> team);

    // One held today.
    void startNew(std::optional<RepId> rep);
    // One on record: held, to correct it, or planned, to say what came of it.
    void startFrom(const Conversation& stored);
    // What was kept of it before, about `rep` where it says nobody; none when nothing was.
    std::optional<ConversationDraft> kept(std::optional<RepId> rep) const;
    const ConversationDraft& blank() const { return m_blank; }

    const ConversationDraft& draft() const { return m_draft; }
    void setDraft(const ConversationDraft& draft);
    bool isUntouched() const { return m_draft == m_blank; }

    // The one on record, and the one of those that is corrected.
    std::optional<ConversationId> recorded() const;
    std::optional<ConversationId> corrected() const;
    const std::vector<Rep>& reps() const { return m_reps; }
    const QuickLogEntry& entry() const { return m_entry; }
    // As it would be saved.
    const Conversation& conversation() const { return m_conversation; }
    ConversationOutcome outcome() const;
    bool isForSeveral() const;
    // Whom the typed name may mean.
    std::vector<Rep> candidates() const;
    // The one rep it is with; none when there are several or nobody yet.
    std::optional<Rep> rep() const;
    // What is open with that rep.
    const std::vector<Request>& openRequests() const { return m_openRequests; }
    const std::vector<Topic>& openTopics() const { return m_openTopics; }
    // The active ones by rank, of which the line says p1 and s1; none in a correction.
    const std::vector<Priority>& priorities() const { return m_priorities; }
    const std::vector<Standard>& standards() const { return m_standards; }
    // Only a request would be saved, and no conversation.
    bool isRequestAlone() const;
    // What it counts for or why it does not, said quietly; empty: nothing to say.
    QString remark() const;
    // What was read, part by part, for those who do not see the fields.
    QStringList understood() const;

    void keepDraft() const;
    void save() const;
    void remove() const;

private:
    std::vector<RepId> everybodyOnTheTeam() const;
    void readOpen();
    void readFrame();
    void addFrameTo(QStringList& said) const;

    Workspace& m_workspace;
    QDate m_today;
    std::optional<TeamId> m_team;
    std::vector<Rep> m_reps;
    std::vector<RepId> m_everybody;
    Conversation m_base;        // what stands where neither hand nor line says something
    ConversationDraft m_blank;  // the draft nobody has touched yet
    ConversationDraft m_draft;
    QuickLogEntry m_entry;
    Conversation m_conversation;
    std::optional<RepId> m_openWith;  // whose open requests and topics these are
    std::vector<Request> m_openRequests;
    std::vector<Topic> m_openTopics;
    std::vector<Priority> m_priorities;
    std::vector<Standard> m_standards;
    TypedFrame m_frame;
};

}  // namespace headroom
