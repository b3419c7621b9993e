// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/row_issue.h"

#include <vector>

namespace headroom {

// One line a fact, on standard output.
void print(const QString& line);
void print(const char* word, qint64 count);
// Something that was passed over: why, and where ("in line 12"; empty: nowhere).
struct PrintedReason {
    QString reason;
    QString where;
};
// One line for each reason, with how often and where first.
void printReasons(const std::vector<PrintedReason>& reasons);
void printIssues(const std::vector<RowIssue>& issues);

// A store that was made for an import, and goes again when nothing came of it.
class StoreToBe {
public:
    explicit StoreToBe(const QString& path);
    ~StoreToBe();
    void keep() { m_isNew = false; }

private:
    QString m_path;
    bool m_isNew;
};

}  // namespace headroom
