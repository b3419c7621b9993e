// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/period.h"
#include "core/domain/request.h"
#include "core/domain/topic.h"
#include "core/workspace/commitment_book.h"
#include "core/workspace/conversation_outcome.h"

#include <QDateTime>

#include <vector>

namespace headroom {

// A conversation with the names of those in it.
struct MeetingRow {
    Conversation conversation;
    QString withWhom;  // called names, or how many they are
    QDate day;         // held on, else planned for, in the leader's zone
    bool operator==(const MeetingRow&) const = default;
};

// A 1:1 that the rhythm proposes and nobody has booked yet.
struct MeetingProposal {
    RepId rep;
    QString called;
    QDateTime when;  // UTC
    std::optional<int> daysSinceLast;
};

// One week as a calendar.
struct MeetingWeek {
    QDate today;
    Period days;                   // Monday to Sunday
    std::vector<MeetingRow> rows;  // planned and held, by day and time
};

// The lists beside it.
struct Meetings {
    QDate today;
    std::vector<MeetingRow> toLog;           // planned and past, longest ago first
    std::vector<MeetingRow> upcoming;        // planned from today on, soonest first
    std::vector<MeetingProposal> proposals;  // longest wait first
    std::vector<MeetingRow> held;            // newest first, at most 200
};

// A priority said in a conversation.
struct SaidInIt {
    QString priority;
    bool isWithWhy = false;
    bool operator==(const SaidInIt&) const = default;
};

// What the leader saw of a rep in a conversation.
struct SeenInIt {
    QString called;
    QString standard;
    int level = 0;
    QString evidence;
    bool operator==(const SeenInIt&) const = default;
};

// One conversation with what came out of it.
struct ConversationRecord {
    MeetingRow row;
    std::vector<CommitmentRow> promises;  // made in it
    std::vector<Topic> covered;
    std::vector<Request> answered;
    std::vector<SaidInIt> said;
    std::vector<SeenInIt> seen;
};

// A conversation found by its words.
struct FoundConversation {
    MeetingRow row;
    // A piece of its text round the words found; each word found stands between matchBegin and matchEnd.
    QString excerpt;
};
inline constexpr QChar matchBegin(0x02);
inline constexpr QChar matchEnd(0x03);

}  // namespace headroom
