// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/standard.h"
#include "core/domain/telling.h"
#include "core/workspace/session.h"

#include <vector>

namespace headroom {

// Writes a telling within a step; the reps it reached need not be reminded any more.
TellingId writeTelling(Session& session, const Transaction& transaction, const Telling& telling);
// The same for one that is put right; what was put on an agenda since somebody heard it waits on.
void rewriteTelling(Session& session, const Transaction& transaction, const Telling& before,
                    const Telling& telling);

// Trimmed. Throws Error without a text.
StandardWords checkedWords(StandardWords words);
// A standard that stands from that day on, ranked last. Throws Error without a text.
Standard newStandard(Session& session, const StandardWords& words, QDate from);

// As it may be kept. Throws Error without evidence, out of the levels, in the future, when the standard or
// somebody is gone or sees whom they cannot see.
Observation checkedObservation(Session& session, const Observation& observation, QDate today);

// Gives what is ranked its ranks 1, 2, 3 in this order.
template <typename Store, typename Ranked>
void saveRanks(Store& store, const Transaction& transaction, std::vector<Ranked> inOrder) {
    for (size_t i = 0; i < inOrder.size(); ++i) {
        if (inOrder[i].rank == int(i) + 1) continue;
        inOrder[i].rank = int(i) + 1;
        store.save(transaction, inOrder[i]);
    }
}

}  // namespace headroom
