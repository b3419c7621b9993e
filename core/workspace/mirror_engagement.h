// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/engagement.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// One line behind a part: a rep with what they had and what was due, or one promise or request.
struct PartRow {
    std::optional<RepId> rep;  // none: a promise to nobody alone
    QString called;            // empty without a rep
    QString text;              // of the promise, request or priority
    // Conversations, hours or observations of those due; or working days waited, of those that count in full;
    // or the credit of a promise or answer, of 1.
    double given = 0;
    double wanted = 0;
};
// What is missing of what was wanted, as a share of it; 0 when nothing is.
double shortfall(EngagementPart part, const PartRow& row);

// One part of the engagement level, and the rows behind it.
struct MirrorPart {
    EngagementPart part = EngagementPart::RhythmKept;
    double weight = 0;
    std::optional<double> value;  // 0 to 1; none: it does not apply
    double points = 0;            // of the week's score that come from it
    double pointsLost = 0;
    std::vector<PartRow> rows;  // what falls short first
};

// The leader's engagement with a team over the window up to today.
struct MirrorEngagement {
    QDate today;
    EngagementWeek week;            // the running one
    std::vector<MirrorPart> parts;  // seven, the heaviest first; empty while nothing is scored
    double hours = 0;               // of coaching in the window, each rep's counted
    int sustainedWeeks = 0;         // of the last 13 full weeks, at 70 or more
    int scoredWeeks = 0;            // of those 13

    static constexpr int sustainedFrom = 70, weeksLookedAt = 13;
    const MirrorPart* part(EngagementPart part) const;
};

}  // namespace headroom
