// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {

// The words of a priority, as the leader writes them.
struct PriorityWords {
    QString text;
    QString why;
    QString good;     // what good looks like
    QString goFirst;  // how the leader goes first
    std::optional<QDate> until;
    std::vector<RepId> reps;  // none: everybody

    bool operator==(const PriorityWords&) const = default;
};

enum class PriorityEnd { Stuck, Done, Dropped };

// How a priority ended, and why.
struct Retirement {
    PriorityEnd end = PriorityEnd::Done;
    QString why;
    QDate on;

    bool operator==(const Retirement&) const = default;
};

// What matters most right now; three at most are active.
struct Priority {
    static constexpr int mostActive = 3;

    PriorityId id;
    PriorityWords words;
    QDate from;
    int rank = 0;  // among the active ones, from 1; as it last was of one retired
    std::optional<Retirement> retired;

    bool isActive() const { return !retired; }
    // Whether it stood on that day: a telling before or after is none of it.
    bool isActiveOn(QDate day) const { return from <= day && (!retired || day < retired->on); }
    // Whether the day it was to last until has passed, and it still stands.
    bool hasRunOut(QDate day) const { return isActive() && words.until && *words.until < day; }
    bool isFor(RepId rep) const {
        return words.reps.empty() || std::find(words.reps.begin(), words.reps.end(), rep) != words.reps.end();
    }
    bool operator==(const Priority&) const = default;
};

}  // namespace headroom
