// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_memory.h"
#include "core/domain/calendar_occurrence.h"
#include "core/domain/row_issue.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {

// Which calendar to read, and which days of it.
struct CalendarRequest {
    QString path;  // absolute: a file, or a folder whose .ics files are read together
    Period period;
    QDate today;

    // More than was asked for, so that what moved out of those days is found again.
    Period daysRead() const {
        return Period(std::min(period.first(), today), std::max(period.last(), today).addYears(1));
    }
};

// What a calendar holds in the days read. Nothing was compared with the store, and nothing stored.
struct CalendarFound {
    CalendarRequest request;
    QString name;  // as it calls itself, else the file's or folder's
    QString ownEmail;
    QDateTime modifiedAt;  // UTC: of the newest file
    bool isWhole = true;   // false: what is missing may only not have been read
    std::vector<CalendarOccurrence> occurrences;
    std::vector<RowIssue> issues;
};

// What becomes of one time in a calendar.
enum class CalendarFate {
    NewTime,          // a time entry
    PlannedOneToOne,  // a 1:1 to come
    HeldOneToOne,     // a 1:1 that took place
    AlreadyThere,
    Changed,    // its time entry, or the length of its planned 1:1, follows
    Moved,      // its planned 1:1 follows
    CalledOff,  // its planned 1:1 is called off, or its time entry removed
    LeftOut,
};

// One row of the check.
struct CalendarRow {
    CalendarOccurrence occurrence;  // of one that is gone from the calendar: as it was
    QDate day;                      // the leader's
    CalendarChoice choice;
    CalendarFate fate = CalendarFate::LeftOut;
    QString with;                                // the rep chosen; may be archived
    QString why;                                 // one sentence; empty where nothing is to be said
    int minutes = 0;                             // that count, without what another meeting counts already
    std::optional<CalendarItem> item;            // as it is remembered
    std::optional<ConversationId> conversation;  // the 1:1 here that it is
    bool isByHand = false;

    QString key() const { return keyOf(occurrence.uid, occurrence.recurrenceId); }
    static QString keyOf(const QString& uid, const QString& recurrenceId) {
        return uid + QLatin1Char('\n') + recurrenceId;
    }
    bool changesSomething() const {
        return fate != CalendarFate::AlreadyThere && fate != CalendarFate::LeftOut;
    }
    // It is here as an entry or a conversation since it was read before.
    bool isKnown() const { return item && (item->entry || item->conversation); }
    bool isKnownOneToOne() const { return item && item->conversation; }
    // Its series was moved as a whole, and it is called otherwise than it is remembered.
    bool isRenamed() const { return item && item->recurrenceId != occurrence.recurrenceId; }
    bool canChangeKind() const {
        const bool isSettled = fate == CalendarFate::AlreadyThere && !isByHand;
        return !isSettled && (isKnown() || !occurrence.isAllDay()) && !(item && item->isGone());
    }
    bool canChangeRep() const { return canChangeKind() && !isKnown(); }
    bool operator==(const CalendarRow&) const = default;
};

// What the leader said to the rows, and what follows for those alike.
struct CalendarDecisions {
    QHash<QString, CalendarChoice> choices;  // by the row's key
    std::vector<CalendarRule> rules;         // the newest first

    bool operator==(const CalendarDecisions&) const = default;
};

struct CalendarPreview {
    std::vector<CalendarRow> rows;  // by time

    int count(CalendarFate fate) const {
        return int(std::count_if(rows.begin(), rows.end(),
                                 [fate](const CalendarRow& row) { return row.fate == fate; }));
    }
    // Of what is here already.
    int updates() const {
        return count(CalendarFate::Changed) + count(CalendarFate::Moved) + count(CalendarFate::CalledOff);
    }
    int changes() const {
        return int(std::count_if(rows.begin(), rows.end(),
                                 [](const CalendarRow& row) { return row.changesSomething(); }));
    }
};

struct CalendarSummary {
    int planned = 0;
    int held = 0;
    int changed = 0;               // changed, moved or called off
    bool changedAnything = false;  // false: no undo step was made

    bool operator==(const CalendarSummary&) const = default;
};

// What a look at a calendar found that was read before and was written since.
struct CalendarLook {
    QString path;
    QDateTime modifiedAt;
    int changes = 0;
    bool operator==(const CalendarLook&) const = default;
};

// What there is to offer about calendars.
struct CalendarOffer {
    std::vector<CalendarLook> looks;  // up to the first with changes
    // There are reps, nothing was ever logged, and no calendar was read: the last months could be read back.
    bool canReadBack = false;

    // The calendar to offer; null when there is none.
    const CalendarLook* change() const {
        return looks.empty() || looks.back().changes == 0 ? nullptr : &looks.back();
    }
};

}  // namespace headroom
