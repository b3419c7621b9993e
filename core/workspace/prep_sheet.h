// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/party.h"
#include "core/domain/rep.h"
#include "core/workspace/rep_profile.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// The five steps of a 1:1, always in this order: the leader's own debt comes first.
enum class PrepStep { YouFirst, SinceYouLastSpoke, Ask, SayAgain, LeaveWith };

enum class PrepItemKind {
    OwnPromise,
    RepPromise,
    HelpOwed,
    DidItHelp,
    DoneWell,
    CloseRate,
    SkillFocus,
    Standard,
    Struggle,
    Experiment,
    Question,
    Priority,
    Request,
    Topic,
    NextMeeting,
    Written,  // added by the leader
};

// One line of the sheet.
struct PrepItem {
    QString key;  // stays the same while the record behind it does: "promise 12"
    PrepItemKind kind = PrepItemKind::Written;
    QString text;
    QString remark;                  // said beside it: "11 days late", "kept, 19 Nov"
    bool isDebt = false;             // the leader's, and late: a priority not heard lately
    bool isClosed = false;           // a promise kept since
    Party raisedBy = Party::Leader;  // of a topic
    QString skill;                   // of the one skill, its name alone
    bool isCarried = false;          // a topic, over a conversation since it was raised

    // Which record it is; the one that fits the kind is set.
    CommitmentId commitment;
    HelpId help;
    RequestId request;
    TopicId topic;
    StruggleId struggle;
    PriorityId priority;

    bool operator==(const PrepItem&) const = default;
};

struct PrepSection {
    PrepStep step = PrepStep::YouFirst;
    std::vector<PrepItem> items;
    int leftOut = 0;  // lines the page had no room for

    bool operator==(const PrepSection&) const = default;
};

// What the leader changed on a sheet before it is used: lines reworded, taken off, added.
struct PrepEdits {
    QHash<QString, QString> reworded;  // by key
    QStringList takenOff;              // keys
    QHash<int, QStringList> added;     // by step

    // Takes the line off when `text` is empty. A line of the leader's own changes where it was written, a
    // line from the records beside them.
    void reword(const QString& key, const QString& text);
    bool isEmpty() const { return reworded.isEmpty() && takenOff.isEmpty() && added.isEmpty(); }
    bool operator==(const PrepEdits&) const = default;
};

// The sheet for the next 1:1 with a rep, on one day, from the records; the screen, the print and the command
// line show the same one. Steps with nothing to say are absent; without any history there are two: ask, and
// leave with. Notes that only the leader sees are never on it.
struct PrepSheet {
    static constexpr int mostWords = 220;

    QDate today;
    Rep rep;
    std::optional<Conversation> planned;  // the one it is for
    std::optional<QDate> lastSpoken;
    std::vector<PrepSection> sections;
    // Newest first, at most 3; no team meetings, and without only-me notes.
    std::vector<Conversation> lastConversations;
    ProfileSpan span;  // of the close rate, for the small picture
    std::optional<Rate> potential;
    std::optional<QDateTime> next;  // the 1:1 after this one, booked or as the rhythm proposes it; UTC
    bool isNextBooked = false;

    // Of all lines; at most mostWords until the leader adds some.
    int words() const;
    // About how long it takes to read, in seconds, in whole tens: 220 words a minute.
    int readingSeconds() const;
};

int wordsOf(const std::vector<PrepSection>& sections);

// `sheet` with the leader's changes.
PrepSheet edited(PrepSheet sheet, const PrepEdits& edits);

}  // namespace headroom
