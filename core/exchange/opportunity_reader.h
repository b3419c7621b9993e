// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/opportunity_file.h"

#include <array>
#include <unordered_map>

namespace headroom {

// Turns the rows of one file into opportunities. One row costs no allocation beyond what it adds.
class OpportunityReader {
public:
    OpportunityReader(const FileShape& shape, const ColumnMatching& matching, const QString& defaultCurrency,
                      const QHash<QString, QString>& ownerNames,
                      const std::optional<QStringList>& onlyOwners);

    void read(const CsvRow& row);
    // Sorted by identity, each once; the last row of an identity counts.
    OpportunityReading finished();

private:
    using Row = OpportunityBatch::Row;

    std::string_view cell(Field field) const;
    bool has(Field field) const { return m_column[size_t(field)] >= 0; }
    void noteRefused();
    void refuse(Field field, std::string_view value, const char* reason);

    // Each fills its part of the row; false when the row was refused or left out.
    bool readOwner(Row& row);
    bool readOutcome(Row& row);
    bool readDays(Row& row);
    bool readValue(Row& row);
    bool readIdentity(Row& row);
    bool readTexts(Row& row);

    std::optional<quint32> ownerFor(std::string_view written);
    OutcomeWord outcomeOfStage(quint32 stage);
    std::string_view decidedDay(Outcome outcome, Field& from) const;
    bool readDay(Field field, std::string_view text, qint32& day);
    quint32 currencyOf(std::string_view amount);
    std::string keyWithoutId(const Row& row) const;

    const FileShape& m_shape;
    const ColumnMatching& m_matching;
    const QHash<QString, QString>& m_ownerNames;
    const std::optional<QStringList>& m_onlyOwners;
    std::array<int, 32> m_column;  // of a field, -1: none
    OpportunityReading m_reading;
    CsvRow m_row;
    bool m_isDeleted = false;  // the row says so
    std::string m_source;
    quint32 m_defaultCurrency = 0;
    TextMap<quint32> m_ownerByCell;  // noOwner: left out or unknown
    std::unordered_map<quint32, OutcomeWord> m_outcomeByStage;
    std::unordered_map<quint32, int> m_digitsByCurrency;
    std::unordered_map<qint64, int> m_occurrences;
};

}  // namespace headroom
