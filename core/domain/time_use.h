// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <array>

namespace headroom {

// What the leader's working time goes to.
enum class WorkKind {
    Coaching,       // 1:1s, listening in, role-plays
    DealsWithReps,  // deals and calls with reps
    Hiring,
    InternalMeetings,  // the team's among them
    ForecastAndReports,
    InboxAndAdmin,
};

inline constexpr std::array workKinds{
    WorkKind::Coaching,         WorkKind::DealsWithReps,      WorkKind::Hiring,
    WorkKind::InternalMeetings, WorkKind::ForecastAndReports, WorkKind::InboxAndAdmin};

// Time with reps against everything else.
constexpr bool isWithReps(WorkKind kind) {
    return kind == WorkKind::Coaching || kind == WorkKind::DealsWithReps;
}

enum class TimeSource { Typed, Calendar, CheckIn };

// Time spent. A check-in tells a whole week, kept by its Monday, and what it tells holds for that kind and
// week whatever else is on record.
struct TimeEntry {
    TimeEntryId id;
    QDate day;
    int minutes = 0;  // over 0, or 0 in a check-in
    WorkKind kind = WorkKind::Coaching;
    TimeSource source = TimeSource::Typed;
    QString note;

    bool operator==(const TimeEntry&) const = default;
};

// How much of a week the leader means to spend on a kind of work, from a day on until the next of that kind.
struct TimeIntention {
    WorkKind kind = WorkKind::Coaching;
    int minutesPerWeek = 0;
    QDate from;

    bool operator==(const TimeIntention&) const = default;
};

}  // namespace headroom
