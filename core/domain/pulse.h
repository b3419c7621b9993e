// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace headroom {

// What a rep is asked to agree with.
enum class PulseStatement {
    KnowsWhatIsExpected,
    CanFailSafely,
    GetsTheCoachingWanted,
    LeaderGoesFirst,
};

inline constexpr std::array pulseStatements{
    PulseStatement::KnowsWhatIsExpected, PulseStatement::CanFailSafely, PulseStatement::GetsTheCoachingWanted,
    PulseStatement::LeaderGoesFirst};

enum class PulseSource { Together, Form };

// One rep's answers, 1 (not at all) to 5 (fully); none where a statement was passed over, never all of them.
struct PulseAnswer {
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    PulseAnswerId id;
    QDate answeredOn;
    std::optional<RepId> rep;  // none: nobody knows who
    PulseSource source = PulseSource::Together;
    std::array<std::optional<int>, pulseStatements.size()> levels;
    QString formRow;  // which row of a form's file, so that it is not taken twice; empty otherwise

    const std::optional<int>& level(PulseStatement statement) const { return levels[size_t(statement)]; }
    bool operator==(const PulseAnswer&) const = default;
};

}  // namespace headroom
