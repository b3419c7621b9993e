// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_merge.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

std::optional<qint64> dayOf(qint32 day) {
    return day == OpportunityBatch::noDay ? std::nullopt : std::optional<qint64>(day);
}

// One walk of both lists.
class Merge {
    Q_DECLARE_TR_FUNCTIONS(headroom::Merge)

public:
    Merge(const OpportunityReading& reading, const RepOfWord& reps, QSet<qint64> missing)
        : m_reading(reading), m_batch(reading.batch), m_reps(reps), m_missing(std::move(missing)) {}

    void onStored(const OpportunityRecord& stored) {
        addRowsBefore(stored.id);
        if (m_row < m_batch.rows().size() && m_batch.rows()[m_row].id == stored.id)
            compare(stored, m_row++);
        else if (!m_missing.contains(stored.id) && !isRefused(stored.id))
            m_changes.gone.push_back(stored.id);
    }

    ImportChanges finished() {
        addRowsBefore(std::numeric_limits<qint64>::max());
        return std::move(m_changes);
    }

private:
    void addRowsBefore(qint64 id) {
        const auto& rows = m_batch.rows();
        for (; m_row < rows.size() && rows[m_row].id < id; ++m_row)
            if (m_reps[rows[m_row].owner] != 0) m_changes.added.push_back(m_row);
    }

    bool isRefused(qint64 id) const {
        return std::binary_search(m_reading.refused.begin(), m_reading.refused.end(), id);
    }

    void compare(const OpportunityRecord& stored, size_t index) {
        const OpportunityBatch::Row& row = m_batch.rows()[index];
        const qint64 owner = m_reps[row.owner];
        if (owner == 0) return;  // not picked this time: stays as it is
        if (m_reading.hasKeys && stored.externalId != m_batch.externalId(row)) refuseClash(stored, row);
        const bool staysPut = stored.rep != owner && stored.outcome != Outcome::Open;
        if (staysPut) m_changes.ownerKept.push_back(index);
        if (stored.rep != owner && !staysPut) m_changes.ownerMoved.push_back(index);
        const qint64 rep = staysPut ? stored.rep : owner;
        const bool isSame = recordOf(m_batch, row, rep) == stored;
        if (isSame && !m_missing.contains(stored.id)) {
            ++m_changes.unchanged;
            return;
        }
        m_changes.updated.push_back({index, rep});
        if (!m_reading.hasKeys && !isSame) m_changes.corrected.push_back(index);
    }

    [[noreturn]] void refuseClash(const OpportunityRecord& stored, const OpportunityBatch::Row& row) const {
        const auto text = [](std::string_view view) {
            return QString::fromUtf8(view.data(), qsizetype(view.size()));
        };
        throw Error(ErrorKind::BadInput,
                    tr("The opportunities %1 and %2 cannot be told apart. Nothing was changed.")
                        .arg(text(stored.externalId), text(m_batch.externalId(row))));
    }

    const OpportunityReading& m_reading;
    const OpportunityBatch& m_batch;
    const RepOfWord& m_reps;
    QSet<qint64> m_missing;
    size_t m_row = 0;
    ImportChanges m_changes;
};

}  // namespace

OpportunityRecord recordOf(const OpportunityBatch& batch, const OpportunityBatch::Row& row, qint64 rep) {
    const auto word = [&batch](quint32 index) { return std::string_view(batch.words()[index]); };
    return {row.id,
            batch.externalId(row),
            rep,
            batch.name(row),
            word(row.account),
            word(row.segment),
            word(row.stage),
            row.outcome,
            dayOf(row.openedOn),
            dayOf(row.closedOn),
            row.valueMinor == OpportunityBatch::noValue ? std::nullopt : std::optional(row.valueMinor),
            word(row.currency)};
}

ImportChanges compareWithStore(const OpportunityReading& reading, const RepOfWord& reps,
                               const OpportunityStore& store, SourceId source,
                               const std::function<void()>& onRow) {
    Merge merge(reading, reps, store.missingIds());
    store.forEachOfSource(source, [&](const OpportunityRecord& stored) {
        onRow();
        merge.onStored(stored);
        return true;
    });
    return merge.finished();
}

}  // namespace headroom
