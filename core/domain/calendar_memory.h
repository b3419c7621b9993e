// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/time_use.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace headroom {

using CalendarSourceId = Id<struct CalendarSourceTag>;
using CalendarItemId = Id<struct CalendarItemTag>;
using CalendarRuleId = Id<struct CalendarRuleTag>;

// A calendar that was read: a file, or a folder with its calendar files.
struct CalendarSource {
    CalendarSourceId id;
    QString path;  // absolute
    QDateTime modifiedAt;   // UTC: of its newest file when it was read last
    bool isWatched = true;  // false: no longer looked at; what it became is remembered

    bool operator==(const CalendarSource&) const = default;
};

// What one time in a calendar became here, so that reading it again neither doubles nor forgets it.
struct CalendarItem {
    CalendarItemId id;
    CalendarSourceId source;
    QString uid;
    QString recurrenceId;
    QDateTime start;  // UTC, as it was taken in
    QDateTime end;
    int minutes = 0;  // counted then
    bool isLeftOut = false;
    std::optional<TimeEntryId> entry;
    std::optional<ConversationId> conversation;

    // What it became was taken out here.
    bool isGone() const { return !isLeftOut && !entry && !conversation; }
    bool operator==(const CalendarItem&) const = default;
};

// What a time in a calendar is: a kind of work, and for coaching the rep, which makes it a 1:1. No kind: it
// is left out.
struct CalendarChoice {
    std::optional<WorkKind> kind;
    std::optional<RepId> rep;

    bool isOneToOne() const { return kind == WorkKind::Coaching && rep; }
    CalendarChoice ofKind(std::optional<WorkKind> other) const {
        return {other, other == WorkKind::Coaching ? rep : std::nullopt};
    }
    // What is with one rep is coaching unless told otherwise.
    CalendarChoice withRep(std::optional<RepId> other) const {
        return {other ? WorkKind::Coaching : kind, other};
    }
    bool operator==(const CalendarChoice&) const = default;
};

// What the leader's corrections taught: titles with these words, with this person where one is named.
struct CalendarRule {
    CalendarRuleId id;
    QString words;  // lower case, one space between; empty: any title
    QString email;  // lower case; empty: whoever is there
    CalendarChoice choice;

    bool operator==(const CalendarRule&) const = default;
};

}  // namespace headroom
