// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"
#include "core/exchange/csv_file.h"

#include <optional>
#include <vector>

namespace headroom {

// What was seen in one column, for the "match columns" table.
struct ColumnSighting {
    QString header;
    QStringList firstValues;  // up to 4 different ones, as written
    qint64 filled = 0;
    qint64 blank = 0;
    qint64 distinct = 0;  // counted up to 1,000
    std::vector<std::pair<QString, qint64>>
        words;  // every word with its count, when there are at most 40 different
    bool looksLikeDate = false;
    unsigned dateOrders =
        0b111;  // those that fit every date seen, as bits (1 << DateOrder); all: does not matter
    bool looksLikeNumber = false;
    QChar decimalMark = QLatin1Char('.');  // the likeliest
    QString eitherMark;  // an amount that reads two ways ("1,054"), when no other settles it
    bool operator==(const ColumnSighting&) const = default;
};

// A file that was looked through once: its shape, what its columns hold, and how Headroom would read it.
struct RecognisedFile {
    FileShape shape;
    qint64 rows = 0;
    std::vector<ColumnSighting> columns;
    ColumnMatching suggested;
    bool isSavedMatching = false;  // the same headers came before
    bool needsDateOrder = false;   // dates fit several orders: must be asked
    bool needsRepsFile = false;    // owners are ids: a user file comes first
    QStringList problems;          // sentences; what keeps the file from being read with `suggested`
};

// A stable fingerprint of the headers, whatever their case and spacing.
QString headerFingerprint(const QStringList& headers);

// Looks through the whole file once. `saved` are the matchings kept from earlier imports; one with the same
// fingerprint is used as it is. `onProgress` gets bytes read and returns false to stop (Error(Cancelled)).
// Throws Error(BadInput) when the file cannot be read as a table at all.
RecognisedFile recognise(const QString& path, const std::vector<ColumnMatching>& saved = {},
                         const std::function<bool(qint64)>& onProgress = {});

// How Headroom would read the file anew, whatever was saved; as a file of that kind, when one is given.
ColumnMatching freshMatching(const RecognisedFile& file, std::optional<FileKind> kind = {});

// Makes a matching kept from elsewhere one for this file: words it does not know yet, the order of its dates.
void fitToFile(ColumnMatching& matching, const RecognisedFile& file);

// Matches one column to another field, and what follows from that: outcome words, date order, decimal mark.
void matchColumn(ColumnMatching& matching, const RecognisedFile& file, size_t column, Field field);

// Orders in which the dates of the file can be read by `matching`, for the person to choose from; empty when
// every date says its order by itself.
std::vector<DateOrder> dateOrdersToChoose(const RecognisedFile& file, const ColumnMatching& matching);

// What keeps `matching` from reading `file`, as sentences; empty when it can be read.
QStringList matchingProblems(const RecognisedFile& file, const ColumnMatching& matching);

}  // namespace headroom
