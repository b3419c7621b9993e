// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"
#include "core/domain/import_record.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace headroom {

// What was imported, from where, and how its columns were matched.
class ImportStore {
public:
    explicit ImportStore(Database& database) : m_database(database) {}

    std::optional<SourceId> sourceNamed(const QString& name) const;
    SourceId addSource(const Transaction& transaction, const QString& name);

    // Without its issues.
    std::vector<ImportRecord> imports() const;  // oldest first
    std::optional<ImportRecord> latest() const;
    std::vector<RowIssue> issuesOf(ImportId import) const;
    ImportId add(const Transaction& transaction, const ImportRecord& record);
    // Corrects the counts of a record added in the same step.
    void saveCounts(const Transaction& transaction, const ImportRecord& record);

    std::vector<ColumnMatching> matchings() const;
    // Replaces the matching with the same fingerprint.
    void keepMatching(const Transaction& transaction, const ColumnMatching& matching);

private:
    Database& m_database;
};

}  // namespace headroom
