// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <map>
#include <optional>

namespace headroom {

// How trust is won back, in this order.
enum class ResetStep { OwnIt, Ask, Promise, ReportBack };

inline constexpr std::array resetSteps{ResetStep::OwnIt, ResetStep::Ask, ResetStep::Promise,
                                       ResetStep::ReportBack};

// A plan to win back the trust of one rep. Each step is a promise of the leader's to them; one plan at a time
// is open with a rep.
struct Reset {
    static constexpr int lowestTrust = 1;
    static constexpr int highestTrust = 5;

    ResetId id;
    RepId rep;
    QDate begunOn;
    QString whatHappened;  // what the leader owns, in their words
    int trustBefore = 0;
    std::optional<int> trustAfter;
    std::optional<QDate> endedOn;
    QString learned;
    std::map<ResetStep, CommitmentId> steps;  // as they were promised first

    bool isOpen() const { return !endedOn; }
    bool operator==(const Reset&) const = default;
};

}  // namespace headroom
