// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// A row of a file that could not be taken in, and why. Data, not an exception.
struct RowIssue {
    qint64 line = 0;  // 1-based line of the file where the row starts
    QString column;   // as the file spells it; empty when the whole row is meant
    QString value;    // as written
    QString reason;   // one sentence for the person
    bool operator==(const RowIssue&) const = default;
};

}  // namespace headroom
