// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/meetings.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

class QKeyEvent;

namespace headroom {

// One conversation of the 1:1s page: planned, proposed or held.
struct MeetingLine {
    enum class Kind { ToLog, Upcoming, Proposed, Held, Cancelled };

    Kind kind = Kind::Held;
    std::variant<MeetingRow, MeetingProposal> record;
    std::optional<RepId> rep;  // the only one, whom a sheet can be prepared for
    QString when;
    QString who;
    QString what;  // its kind and length, or what is asked of the leader; words found as in FoundConversation
    QString sentence;  // all of it, to be read aloud

    const MeetingRow* meeting() const { return std::get_if<MeetingRow>(&record); }
    const MeetingProposal* proposal() const { return std::get_if<MeetingProposal>(&record); }
};

struct MeetingGroup {
    QString title;
    std::vector<MeetingLine> lines;
};

MeetingLine meetingLine(const MeetingRow& row, QDate today);

// The groups that are not empty: the leader's own debt, what is to come, what the rhythm proposes, what was
// held.
std::vector<MeetingGroup> meetingGroups(const Meetings& meetings);
// One group, or none when nothing was found.
std::vector<MeetingGroup> foundGroups(const std::vector<FoundConversation>& found, QDate today);

// What can be done with a line, the main things first.
enum class MeetingAction { Open, Book, Prepare, Log, DidNotHappen, Move, Cancel };
inline constexpr int meetingActionCount = int(MeetingAction::Cancel) + 1;

struct MeetingOffer {
    MeetingAction action = MeetingAction::Open;
    int key = 0;
};
// The first is its main thing, done by Enter. Without `canChange` only what changes nothing.
std::vector<MeetingOffer> meetingOffers(const MeetingLine& line, QDate today, bool canChange);
QString meetingActionWords(MeetingAction action);
// What a key asks for; none where it means nothing.
std::optional<MeetingAction> meetingActionOf(const QKeyEvent& event, const std::vector<MeetingOffer>& offers);

}  // namespace headroom
