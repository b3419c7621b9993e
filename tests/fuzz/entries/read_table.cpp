// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_table.h"

#include "core/domain/column_matching_json.h"
#include "core/domain/error.h"
#include "core/exchange/opportunity_file.h"
#include "core/exchange/recognition.h"
#include "core/exchange/reps_file.h"
#include "tests/fuzz/entries/promise.h"

#include <QDate>
#include <QTemporaryFile>

#include <algorithm>

namespace headroom::fuzz {

namespace {

// The bytes as a file; the same file every time.
QString fileOf(const QByteArray& bytes) {
    static QTemporaryFile file(QStringLiteral("/tmp/headroom-fuzz-XXXXXX.csv"));
    HEADROOM_PROMISE(file.isOpen() || file.open());
    // Cut to its length after writing: cutting to nothing first would wait for the disk every time.
    HEADROOM_PROMISE(file.seek(0) && file.write(bytes) == bytes.size() && file.flush() &&
                     file.resize(bytes.size()));
    return file.fileName();
}

bool isText(std::string_view text) {
    return text.find('\0') == std::string_view::npos &&
           QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8();
}

bool isDayOrNone(qint32 day) {
    return day == OpportunityBatch::noDay || QDate::fromJulianDay(day).isValid();
}

void checkRow(const OpportunityBatch& batch, const OpportunityBatch::Row& row) {
    HEADROOM_PROMISE(row.id > 0);
    HEADROOM_PROMISE(isText(batch.externalId(row)) && isText(batch.name(row)));
    for (const quint32 word : {row.owner, row.account, row.segment, row.stage, row.currency})
        HEADROOM_PROMISE(word < batch.words().size() && isText(batch.words()[word]));
    HEADROOM_PROMISE(!batch.words()[row.owner].empty());
    HEADROOM_PROMISE(batch.words()[row.currency].size() == 3);
    HEADROOM_PROMISE(isDayOrNone(row.openedOn) && isDayOrNone(row.closedOn));
    HEADROOM_PROMISE(row.outcome != Outcome::Open || row.closedOn == OpportunityBatch::noDay);
}

void readDeals(const RecognisedFile& file, const ColumnMatching& matching) {
    const OpportunityReading reading = readOpportunities(
        file.shape, matching, QStringLiteral("USD"), {{QStringLiteral("005"), QStringLiteral("Mei Tanaka")}});
    const auto& rows = reading.batch.rows();
    HEADROOM_PROMISE(qint64(rows.size()) <= reading.read);
    HEADROOM_PROMISE(qint64(reading.issues.size()) <= reading.issueCount);
    HEADROOM_PROMISE(reading.undated <= qint64(rows.size()));
    HEADROOM_PROMISE(std::adjacent_find(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
                         return a.id >= b.id;
                     }) == rows.end());
    for (const OpportunityBatch::Row& row : rows) checkRow(reading.batch, row);
    for (const RowIssue& issue : reading.issues) HEADROOM_PROMISE(issue.line > 0 && !issue.reason.isEmpty());
}

// Every column means something, whatever it holds.
ColumnMatching wildMatching(const RecognisedFile& file, const QByteArray& bytes) {
    ColumnMatching wild = file.suggested;
    size_t salt = size_t(bytes.size());
    for (Field& field : wild.fields) field = Field((salt = salt * 31 + 7) % (size_t(Field::Email) + 1));
    wild.dateOrder = DateOrder(salt % 3);
    wild.decimalMark = QLatin1Char(salt % 2 == 0 ? ',' : '.');
    return wild;
}

}  // namespace

void readTable(const QByteArray& bytes) {
    try {
        const RecognisedFile file = recognise(fileOf(bytes));
        HEADROOM_PROMISE(file.columns.size() == size_t(file.shape.headers.size()));
        HEADROOM_PROMISE(file.suggested.fields.size() == file.columns.size());
        HEADROOM_PROMISE(parseColumnMatching(columnMatchingJson(file.suggested)) == file.suggested);
        HEADROOM_PROMISE(recognise(file.shape.path, {file.suggested}).isSavedMatching);
        const ColumnMatching wild = wildMatching(file, bytes);
        readDeals(file, file.suggested);
        readDeals(file, wild);
        readReps(file.shape, file.suggested);
        readReps(file.shape, wild);
    } catch (const Error& error) {
        HEADROOM_PROMISE(!error.sentence().isEmpty());
    }
}

}  // namespace headroom::fuzz
