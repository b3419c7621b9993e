// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <string_view>

namespace headroom {

// How a delimited file is written: found by looking at its beginning, never asked.
struct FileShape {
    QString path;
    QByteArray encoding;  // "UTF-8", "UTF-16LE", "WINDOWS-1252", "ISO-8859-1", ...
    char delimiter = ',';
    qint64 headerLine = 1;  // 1-based; lines before it are left out
    QStringList headers;    // trimmed, as the file spells them
    qint64 bytes = 0;

    bool operator==(const FileShape&) const = default;
};

// Limits that keep a hostile file from filling memory.
struct FileLimits {
    qint64 bytes = 2'000'000'000;
    int columns = 1'000;
    qint64 cellBytes = 1'000'000;
    qint64 rowBytes = 10'000'000;
};

// Looks at the first part of the file. Throws Error(BadInput) for an empty, binary or unreadable file, or one without
// a header and at least one row.
FileShape fileShape(const QString& path, const FileLimits& limits = {});

// One row: UTF-8 cells, valid until the callback returns.
struct CsvRow {
    qint64 line = 0;  // 1-based line of the file where the row starts
    std::span<const std::string_view> cells;
};

// Reads every row after the header, in order; blank rows are passed over. `onRow` returns false to stop.
// `onProgress` gets bytes read so far. Throws Error(BadInput) past a limit, Error(Storage) on a read error.
void readRows(const FileShape& shape, const std::function<bool(const CsvRow&)>& onRow,
              const std::function<void(qint64)>& onProgress = {}, const FileLimits& limits = {});

}  // namespace headroom
