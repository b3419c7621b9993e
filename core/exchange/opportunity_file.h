// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"
#include "core/domain/opportunity.h"
#include "core/domain/row_issue.h"
#include "core/exchange/csv_file.h"
#include "core/exchange/text_hash.h"

#include <QHash>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

// The opportunities of one file, packed so that a million of them stay well under 200 MB: words that repeat
// are kept once, ids and names in one arena. Ascending by id, each id once.
class OpportunityBatch {
public:
    static constexpr qint32 noDay = INT32_MIN;
    static constexpr qint64 noValue = INT64_MIN;

    struct Row {
        qint64 id = 0;  // 63-bit identity, see opportunityId()
        qint64 valueMinor = noValue;
        quint32 externalIdAt = 0;  // in the arena
        quint32 nameAt = 0;
        quint16 externalIdSize = 0;
        quint16 nameSize = 0;
        quint32 line = 0;
        qint32 openedOn = noDay;  // Julian day
        qint32 closedOn = noDay;
        quint32 owner = 0;  // index into words()
        quint32 account = 0;
        quint32 segment = 0;
        quint32 stage = 0;
        quint32 currency = 0;
        Outcome outcome = Outcome::Open;
    };

    const std::vector<Row>& rows() const { return m_rows; }
    // Repeating words, UTF-8; index 0 is the empty word.
    const std::vector<std::string>& words() const { return m_words; }
    std::string_view externalId(const Row& row) const { return text(row.externalIdAt, row.externalIdSize); }
    std::string_view name(const Row& row) const { return text(row.nameAt, row.nameSize); }

    // Building.
    quint32 addText(std::string_view text);
    quint32 word(std::string_view text);
    void add(const Row& row) { m_rows.push_back(row); }
    std::vector<Row>& mutableRows() { return m_rows; }

private:
    std::string_view text(quint32 at, quint16 size) const { return {m_arena.data() + at, size}; }

    std::vector<Row> m_rows;
    std::vector<std::string> m_words{std::string()};
    TextMap<quint32> m_wordIndex;
    std::string m_arena;
};

// What reading a file gave: good rows, and each bad one with its reason.
struct OpportunityReading {
    OpportunityBatch batch;
    qint64 read = 0;               // data rows in the file
    std::vector<RowIssue> issues;  // at most 10,000 are listed; issueCount says how many there were
    qint64 issueCount = 0;
    qint64 undated = 0;  // lost or won without a close date: taken in, left out of rates
    std::vector<qint64>
        refused;           // identities of rows that stand in the file and could not be taken in, ascending
    QStringList owners;    // as written (or looked up), sorted, each once
    bool hasKeys = false;  // the file has an id column
};

// The identity of an opportunity within a source: 63 bits of XXH3 over source and id, never 0.
// Without an id column the "id" is owner, name, account, opened on (those the file has) and occurrence
// number.
qint64 opportunityId(std::string_view source, std::string_view key);

// Reads every row by `matching`. `ownerNames` turns owner ids into names for files that hold ids only.
// Owners not in `onlyOwners` (when given) are left out without an issue. `defaultCurrency` where the file
// names none. `onProgress` gets bytes read and returns false to stop (Error(Cancelled)).
OpportunityReading readOpportunities(const FileShape& shape, const ColumnMatching& matching,
                                     const QString& defaultCurrency,
                                     const QHash<QString, QString>& ownerNames = {},
                                     const std::optional<QStringList>& onlyOwners = std::nullopt,
                                     const std::function<bool(qint64)>& onProgress = {});

}  // namespace headroom
