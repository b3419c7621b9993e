// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/engagement.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// One line behind a part: a rep with what they had and what was due, or one promise or request.
struct PartRow {
    QString called;  // empty: a promise to nobody alone
    QString text;    // of the promise, request or priority
    // Conversations, hours or observations of those due; or working days waited, of those that count in full;
    // or the credit of a promise or answer, of 1.
    double given = 0;
    double wanted = 0;
    bool isNever = false;                           // never coached, or never told
    CommitmentState state = CommitmentState::Open;  // of a promise
};
// What is missing of what was wanted, as a share of it; 0 when nothing is.
double shortfall(EngagementPart part, const PartRow& row);

// One part of the engagement level, and the rows behind it.
struct MirrorPart {
    WeightedPart share;
    std::vector<PartRow> rows;  // what falls short first

    EngagementPart part() const { return share.part; }
};

// The leader's engagement with a team over the window up to today.
struct MirrorEngagement {
    EngagementWeek week;            // the running one
    std::vector<MirrorPart> parts;  // seven; empty while nothing is scored
    double hours = 0;               // of coaching in the window, each rep's counted
    SustainedWeeks sustained;

    const MirrorPart* part(EngagementPart part) const;
};

}  // namespace headroom
