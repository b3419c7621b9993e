// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal_count.h"
#include "core/domain/period.h"
#include "core/store/opportunity_record.h"
#include "core/store/transaction.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace headroom {

// Opportunities: counted for the screens, moved in bulk for imports. Archived ones are in no count.
class OpportunityStore {
public:
    explicit OpportunityStore(Database& database) : m_database(database) {}

    struct Day {
        QDate day;
        DealCount deals;
    };
    // What a rep decided on each day of the period, days ascending.
    std::vector<Day> decidedDays(RepId rep, const Period& period) const;
    std::optional<QDate> lastDecision(RepId rep, QDate upTo) const;
    // The last decision of anybody who is not archived.
    std::optional<QDate> lastDecision(QDate upTo) const;
    // Days from opening to decision of everything the rep decided in the period.
    void appendAgesAtDecision(RepId rep, const Period& period, std::vector<int>& ages) const;
    struct OpenCount {
        int open = 0;
        int stale = 0;  // opened before the day given
    };
    OpenCount openCount(RepId rep, std::optional<QDate> staleBefore) const;
    int count() const;

    enum class Key { Rep, Team, Quarter, Month, Segment };
    struct Group {
        QStringList keys;
        DealCount deals;
        int open = 0;
        qint64 wonValueMinor = 0;
        QString currency;
    };
    // Decided and open opportunities by key and currency. Quarters are fiscal; `from` and `to` bound the
    // closing day.
    std::vector<Group> grouped(const std::vector<Key>& keys, int fiscalFirstMonth, std::optional<QDate> from,
                               std::optional<QDate> to) const;

    // Every opportunity of a source, ascending by id. The record's text is valid inside the call only.
    // `onRecord` returns false to stop.
    void forEachOfSource(SourceId source,
                         const std::function<bool(const OpportunityRecord&)>& onRecord) const;

    // Writes new opportunities; `next` gives them one by one, ascending by id, false at the end. Their text
    // must outlive the call. Recorded in the journal as one change. Returns how many.
    qint64 insertAll(const Transaction& transaction, SourceId source, ImportId import,
                     const std::function<bool(OpportunityRecord&)>& next);
    // What was missing is there again, and counts again when it was archived for being missing.
    void update(const Transaction& transaction, const OpportunityRecord& record);
    void markMissing(const Transaction& transaction, qint64 id, std::optional<ImportId> since);
    void archive(const Transaction& transaction, qint64 id, QDate on);
    struct Missing {
        qint64 id = 0;
        QString name;
        QString account;
        RepId rep;
        Outcome outcome = Outcome::Open;
    };
    // Not archived, and no longer in the latest file of their source.
    std::vector<Missing> missing() const;
    // All that are no longer in the latest file of their source, archived or not.
    QSet<qint64> missingIds() const;

private:
    Database& m_database;
};

}  // namespace headroom
