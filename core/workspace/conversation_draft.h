// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/workspace/quick_log.h"

#include <optional>
#include <vector>

namespace headroom {

// What `p1` and `s1` in a line mean: the active priorities and standards by rank.
struct TypedFrame {
    std::vector<PriorityId> priorities;
    std::vector<StandardId> standards;

    QuickLogRanks ranks() const { return {int(priorities.size()), int(standards.size())}; }
};

// A conversation while it is being written: the typed line, and what was set by hand, which wins over it.
struct ConversationDraft {
    QString line;
    std::optional<RepId> about;  // whose page it was begun on; a name in the line wins over it
    std::optional<RepId> rep;
    std::optional<std::vector<RepId>> attendees;  // of a conversation with several
    std::optional<ConversationKind> kind;
    std::optional<int> minutes;
    std::optional<QDate> day;
    std::optional<QString> sharedNotes;
    QString onlyMeNotes;
    std::optional<std::vector<PromiseMade>> repPromises;
    std::optional<std::vector<PromiseMade>> ownPromises;
    std::optional<QStringList> struggles;
    std::optional<QStringList> requests;
    std::optional<std::vector<PrioritySaid>> said;
    std::optional<std::vector<LevelSeen>> seen;
    std::vector<TopicId> covered;     // ticked
    std::vector<RequestId> answered;  // ticked

    bool operator==(const ConversationDraft&) const = default;
};

// As kept in the store. Text that is no such draft is taken for a typed line, so that nothing is lost.
QString draftText(const ConversationDraft& draft);
ConversationDraft draftOf(const QString& text);

// The draft that gives back `conversation`, a line wherever one can say it.
ConversationDraft draftOf(const Conversation& conversation, const std::vector<Rep>& reps, QDate today);

// What the draft says, its line read among `reps`; a rep set by hand is the only one whose name is looked
// for.
QuickLogEntry readDraft(const ConversationDraft& draft, const std::vector<Rep>& reps, QDate today,
                        const QuickLogRanks& ranks = {});

// The spans of the line that the hand has not overruled.
std::vector<QuickLogSpan> spansInEffect(const ConversationDraft& draft, const QuickLogEntry& entry);

// `base` with what hand and line say. Several are present at a team meeting and wherever `base` has several:
// `everybody` unless the hand says who.
Conversation draftedConversation(const ConversationDraft& draft, const QuickLogEntry& entry,
                                 const Conversation& base, const std::vector<RepId>& everybody);
bool hasSeveralReps(const Conversation& conversation, const Conversation& base);

// What came out of the conversation by hand and line, the rep's promises first.
ConversationOutcome draftedOutcome(const ConversationDraft& draft, const QuickLogEntry& entry,
                                   const TypedFrame& frame = {});
// Whether hand and line say that a rep asked for help and nothing else: no conversation took place.
bool isRequestAlone(const ConversationDraft& draft, const QuickLogEntry& entry);

}  // namespace headroom
