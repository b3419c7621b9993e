// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_outcome.h"
#include "core/workspace/workspace.h"

#include <QTime>

namespace headroom {

class Transaction;

// A 1:1 that goes on right now, as far as it is written down.
struct RunningConversation {
    static constexpr int mostMinutes = 240;

    QDateTime startedAt;                    // UTC
    QDate day;                              // the leader's, on which it takes place
    std::optional<ConversationId> planned;  // the one it is, when it was booked
    std::optional<int> minutes;             // said by hand; otherwise they run
    QString sharedNotes;
    QString onlyMeNotes;
    std::vector<PromiseMade> promises;
    QStringList struggles;
    QStringList requests;
    std::vector<TopicId> covered;
    std::vector<TopicId> dropped;
    std::vector<RequestId> unanswered;  // all others on the sheet are answered by speaking
    std::vector<CommitmentId> kept;
    std::vector<PrioritySaid> said;
    bool isOnSkill = false;  // the one skill on the sheet was worked on
    bool booksNext = true;
    // Said by hand; otherwise as the sheet proposes.
    std::optional<QDate> nextDay;
    std::optional<QTime> nextTime;

    // From the start to `now`, a minute at least and four hours at most: who forgets to save was not
    // speaking all night.
    int minutesAt(const QDateTime& now) const;

    // Whether the line of the sheet is dealt with: a topic covered, a request answered, a promise kept, the
    // skill worked on, a priority said.
    bool isTicked(const PrepItem& item) const;
    void setTicked(const PrepItem& item, bool isTicked);
    // Whether a priority was said with its why; whoever said the why said the priority.
    bool isWithWhy(const PrepItem& item) const;
    void setWithWhy(const PrepItem& item, bool isWithWhy);
    bool isDropped(const PrepItem& item) const;
    // A dropped topic is not a covered one.
    void setDropped(const PrepItem& item, bool isDropped);

    // The 1:1 after this one, booked or as the rhythm proposes it; UTC.
    std::optional<QDateTime> nextOn(const PrepSheet& sheet) const;
    bool isNextBooked(const PrepSheet& sheet) const;
    // When the next 1:1 is to be booked, in the leader's zone; none when it is booked already or not wanted.
    std::optional<QDateTime> nextToBook(const PrepSheet& sheet) const;
    // What came of it; requests as they stand on the sheet.
    ConversationOutcome outcome(const PrepSheet& sheet) const;

    bool operator==(const RunningConversation&) const = default;
};

// Keeps running conversations, one a rep, so that a crash loses nothing. Outside the undo journal.
class RunningConversations {
public:
    explicit RunningConversations(Workspace& workspace);

    // A 1:1 booked within a week is this one, perhaps early, and its notes are begun already; one booked for
    // later stays and is the next.
    RunningConversation started(const PrepSheet& sheet, const QDateTime& now) const;
    std::optional<RunningConversation> running(RepId rep) const;
    // As it is to be logged: the planned one while it is planned.
    Conversation conversation(const RunningConversation& running, const PrepSheet& sheet,
                              const QDateTime& now) const;
    // None: it does not take place after all.
    void keep(RepId rep, const std::optional<RunningConversation>& running);

private:
    Workspace& m_workspace;
};

// Within the step that logs a conversation with the rep on `heldOn`: what began that day or before is told.
void forgetRunning(Session& session, const Transaction& transaction, RepId rep, QDate heldOn);

}  // namespace headroom
