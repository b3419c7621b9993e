// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_file.h"

#include <QStringList>

#include <vector>

namespace headroom::test {

struct TableRow {
    qint64 line = 0;
    QStringList cells;
};

inline TableRow copied(const CsvRow& row) {
    TableRow copy{row.line, {}};
    for (const std::string_view cell : row.cells)
        copy.cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return copy;
}

// Every data row of the file, as Headroom would read it.
inline std::vector<TableRow> rowsOf(const QString& path, const FileLimits& limits = {}) {
    std::vector<TableRow> rows;
    readRows(
        fileShape(path, limits),
        [&rows](const CsvRow& row) {
            rows.push_back(copied(row));
            return true;
        },
        {}, limits);
    return rows;
}

}  // namespace headroom::test
