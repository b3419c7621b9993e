// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/fiscal_calendar.h"
#include "core/domain/true_test.h"
#include "core/metrics/trend.h"
#include "core/workspace/conversation_outcome.h"

#include <optional>
#include <vector>

namespace headroom {

// A true test half written: kept as it is until it is finished.
struct TrueTestDraft {
    std::optional<TrueTestAnswer> answer;
    std::vector<TrueTestDifference> differences;
    std::vector<PromiseMade> promises;  // the leader's own

    bool operator==(const TrueTestDraft&) const = default;
};

// What became of a promise made in a true test: the last one of those it was moved to.
struct PromiseSince {
    QString text;  // as it was made
    Commitment now;

    bool operator==(const PromiseSince&) const = default;
};

// A true test of a quarter before, and what became of it.
struct PastTrueTest {
    Quarter quarter;
    TrueTest test;
    std::vector<PromiseSince> promises;
};

// The true test of the running quarter, on one day.
struct TrueTestView {
    Quarter quarter;
    int daysLeft = 0;                    // to the quarter's last day
    QStringList evidence;                // as of today; as it stood then once it is answered
    std::optional<TrueTest> done;        // this quarter's
    std::vector<PromiseSince> promises;  // of this quarter's
    TrueTestDraft draft;                 // empty once it is answered
    std::optional<PastTrueTest> last;
    std::vector<PastTrueTest> all;  // this quarter's among them, oldest first
    std::optional<Trend> trend;     // of all answers, from eight on: up is "no" more often
};

}  // namespace headroom
