// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/row_issue.h"

#include <QDateTime>

#include <vector>

namespace headroom {

// What one import did. It can be taken back as one step.
struct ImportRecord {
    ImportId id;
    SourceId source;
    QString fileName;
    QString folder;
    QString fileHash;  // of the content, hex (contentHash)
    QDateTime fileModifiedAt;  // UTC
    QDateTime importedAt;      // UTC
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    std::vector<RowIssue> issues;

    bool operator==(const ImportRecord&) const = default;
};

}  // namespace headroom
