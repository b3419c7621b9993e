// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/habit.h"
#include "core/domain/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

// Would my team produce better results under a different sales manager?
enum class TrueTestAnswer { Yes, InPlaces, No };

// What a different manager would do differently, one line.
struct TrueTestDifference {
    Habit area = Habit::Standards;
    QString text;

    bool operator==(const TrueTestDifference&) const = default;
};

// The leader's answer of one quarter, with what stood on record then and what was promised.
struct TrueTest {
    TrueTestId id;
    QDate quarterFirst;
    QDate answeredOn;
    TrueTestAnswer answer = TrueTestAnswer::InPlaces;
    QStringList evidence;  // in the words shown then
    std::vector<TrueTestDifference> differences;
    std::vector<CommitmentId> promises;  // as they were made; a moved one leads to another

    bool operator==(const TrueTest&) const = default;
};

}  // namespace headroom
