// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"
#include "core/domain/row_issue.h"
#include "core/exchange/csv_file.h"

#include <vector>

namespace headroom {

struct RepsFileRow {
    QString key;  // the CRM's user id; empty when the file has none
    QString name;
    QString teamName;  // team or the person who leads it; empty when not said
    QString email;
    bool operator==(const RepsFileRow&) const = default;
};

struct RepsReading {
    std::vector<RepsFileRow> rows;
    qint64 read = 0;
    std::vector<RowIssue> issues;
};

// Reads a file of reps: who they are, and which team they belong to. A team given by a user id (Salesforce's
// manager id) is turned into that user's name.
RepsReading readReps(const FileShape& shape, const ColumnMatching& matching);

}  // namespace headroom
