// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class FirstResponse { Help, Other };

// What a rep is stuck on, or what got in the way of a promise. Nothing about it is a fault.
struct Struggle {
    StruggleId id;
    RepId rep;
    QString text;      // what the rep is stuck on
    QString obstacle;  // what got in the way, as far as anybody knows
    QDate raisedOn;
    std::optional<CommitmentId> commitment;  // whose not happening raised it
    std::optional<FirstResponse> firstResponse;
    std::optional<QDate> respondedOn;
    std::optional<QDate> endedOn;
    QString learned;  // how it ended

    bool isOpen() const { return !endedOn; }
    bool operator==(const Struggle&) const = default;
};

}  // namespace headroom
