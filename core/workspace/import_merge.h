// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/opportunity_file.h"
#include "core/store/opportunity_record.h"
#include "core/store/opportunity_store.h"

#include <QSet>

#include <functional>
#include <vector>

namespace headroom {

// What a file changes in a source's stored opportunities: rows of the batch by index, stored ones by id.
struct ImportChanges {
    struct Update {
        size_t row = 0;
        qint64 rep = 0;  // after the rule for changed owners
    };
    std::vector<size_t> added;
    std::vector<Update> updated;
    std::vector<size_t> corrected;   // among updated, when the file has no ids
    std::vector<size_t> ownerKept;   // decided: stays with the rep who had it
    std::vector<size_t> ownerMoved;  // open: moved
    std::vector<qint64> gone;        // newly missing
    qint64 unchanged = 0;

    bool isEmpty() const { return added.empty() && updated.empty() && gone.empty(); }
};

// How the words of a batch stand for reps: by word index, 0 where the owner is left out.
using RepOfWord = std::vector<qint64>;

// Walks the batch and the stored rows side by side, both ascending by id, in constant memory beside the
// outcome. Throws Error(BadInput) when two different external ids share an identity.
ImportChanges compareWithStore(const OpportunityReading& reading, const RepOfWord& reps,
                               const OpportunityStore& store, SourceId source,
                               const std::function<void()>& onRow);

// A row of the batch as it goes to the store.
OpportunityRecord recordOf(const OpportunityBatch& batch, const OpportunityBatch::Row& row, qint64 rep);

}  // namespace headroom
