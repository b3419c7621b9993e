// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/column_sketch.h"
#include "core/exchange/suggestion.h"
#include "core/exchange/vocabulary.h"

#include <algorithm>
#include <xxhash.h>

namespace headroom {

namespace {

std::vector<ColumnSketch> sketchColumns(const FileShape& shape, qint64& rows,
                                        const std::function<bool(qint64)>& onProgress) {
    std::vector<ColumnSketch> sketches(size_t(shape.headers.size()));
    bool goesOn = true;
    readRows(
        shape,
        [&](const CsvRow& row) {
            ++rows;
            const size_t cells = std::min(row.cells.size(), sketches.size());
            for (size_t column = 0; column < cells; ++column) sketches[column].add(row.cells[column]);
            return goesOn;
        },
        [&](qint64 bytes) { goesOn = goesOn && (!onProgress || onProgress(bytes)); });
    if (!goesOn) throw Error(ErrorKind::Cancelled, tr("Stopped. Nothing was changed."));
    return sketches;
}

// The orders that fit every date of the columns taken as days, as bits.
unsigned commonDateOrders(const RecognisedFile& file, const ColumnMatching& matching) {
    unsigned orders = anyDateOrder;
    for (size_t column = 0; column < std::min(file.columns.size(), matching.fields.size()); ++column)
        if (isDay(matching.fields[column])) orders &= file.columns[column].dateOrders;
    return orders;
}

bool fits(unsigned orders, DateOrder order) {
    return (orders & (1u << unsigned(order))) != 0;
}

// The order the dates leave, when they leave one; none when the one there was cannot be.
void settleDateOrder(ColumnMatching& matching, const RecognisedFile& file) {
    const unsigned orders = commonDateOrders(file, matching);
    if (matching.dateOrder && orders != 0 && !fits(orders, *matching.dateOrder)) matching.dateOrder.reset();
    if (matching.dateOrder) return;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        if (orders == 1u << unsigned(order)) matching.dateOrder = order;
}

const ColumnMatching* withFingerprint(const std::vector<ColumnMatching>& saved, const QString& fingerprint,
                                      qsizetype columns) {
    const auto found = std::find_if(saved.begin(), saved.end(), [&](const ColumnMatching& matching) {
        return matching.fingerprint == fingerprint && qsizetype(matching.fields.size()) == columns;
    });
    return found == saved.end() ? nullptr : &*found;
}

bool has(const ColumnMatching& matching, Field field) {
    return std::find(matching.fields.begin(), matching.fields.end(), field) != matching.fields.end();
}

void addTwice(QStringList& problems, const ColumnMatching& matching) {
    for (const Field field : fieldsOf(matching.kind)) {
        const auto count = std::count(matching.fields.begin(), matching.fields.end(), field);
        if (count > 1 && !(matching.kind == FileKind::Reps && field == Field::RepName))
            problems << tr("Two columns are matched to \u2018%1\u2019. Choose one.").arg(fieldName(field));
    }
}

void addMissingOfDeals(QStringList& problems, const RecognisedFile& file, const ColumnMatching& matching) {
    if (!has(matching, Field::RepName) && !has(matching, Field::RepKey))
        problems << tr("No column says whose opportunity it is. Match one to \u2018Rep\u2019.");
    if (!has(matching, Field::Stage) && !has(matching, Field::IsWon))
        problems << tr("No column says what was won and lost. Match one to \u2018Stage or status\u2019.");
    if (!has(matching, Field::ClosedOn) && !has(matching, Field::WonOn))
        problems << tr("No column says when an opportunity was closed. Match one to \u2018Closed on\u2019.");
    if (!matching.dateOrder && !dateOrdersToChoose(file, matching).empty())
        problems << tr("The dates can be read in more than one order. Say which one is meant.");
}

}  // namespace

QString headerFingerprint(const QStringList& headers) {
    QByteArray text;
    for (const QString& header : headers) text += header.simplified().toLower().toUtf8() + '\x1f';
    return QStringLiteral("%1").arg(XXH3_64bits(text.constData(), size_t(text.size())), 16, 16,
                                    QLatin1Char('0'));
}

RecognisedFile recognise(const QString& path, const std::vector<ColumnMatching>& saved,
                         const std::function<bool(qint64)>& onProgress) {
    RecognisedFile file;
    file.shape = fileShape(path);
    const std::vector<ColumnSketch> sketches = sketchColumns(file.shape, file.rows, onProgress);
    for (size_t column = 0; column < sketches.size(); ++column)
        file.columns.push_back(sketches[column].sighting(file.shape.headers[qsizetype(column)]));

    const QString fingerprint = headerFingerprint(file.shape.headers);
    if (const ColumnMatching* kept = withFingerprint(saved, fingerprint, file.shape.headers.size())) {
        file.suggested = *kept;
        file.isSavedMatching = true;
        fitToFile(file.suggested, file);
    } else {
        file.suggested = freshMatching(file);
    }
    file.needsDateOrder = !file.suggested.dateOrder && !dateOrdersToChoose(file, file.suggested).empty();
    file.needsRepsFile = file.suggested.kind == FileKind::Opportunities &&
                         !has(file.suggested, Field::RepName) && has(file.suggested, Field::RepKey);
    file.problems = matchingProblems(file, file.suggested);
    return file;
}

ColumnMatching freshMatching(const RecognisedFile& file, std::optional<FileKind> kind) {
    ColumnMatching matching = suggestMatching(file.columns, file.shape.path, kind);
    fitToFile(matching, file);
    for (size_t column = 0; column < file.columns.size(); ++column)
        if (matching.fields[column] == Field::Value) matching.decimalMark = file.columns[column].decimalMark;
    return matching;
}

void fitToFile(ColumnMatching& matching, const RecognisedFile& file) {
    matching.fingerprint = headerFingerprint(file.shape.headers);
    addOutcomeWords(matching, file.columns);
    settleDateOrder(matching, file);
}

void matchColumn(ColumnMatching& matching, const RecognisedFile& file, size_t column, Field field) {
    matching.fields[column] = field;
    if (field == Field::Value) matching.decimalMark = file.columns[column].decimalMark;
    fitToFile(matching, file);
}

std::vector<DateOrder> dateOrdersToChoose(const RecognisedFile& file, const ColumnMatching& matching) {
    const unsigned orders = commonDateOrders(file, matching);
    if (orders == anyDateOrder) return {};
    std::vector<DateOrder> choices;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        if (fits(orders, order)) choices.push_back(order);
    // Dates that contradict each other leave none: most exports write the day or the month first.
    if (choices.empty()) return {DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    return choices.size() == 1 ? std::vector<DateOrder>() : choices;
}

QStringList matchingProblems(const RecognisedFile& file, const ColumnMatching& matching) {
    if (qsizetype(matching.fields.size()) != file.shape.headers.size())
        return {tr("This matching is for a file with %1 columns; this one has %2.")
                    .arg(matching.fields.size())
                    .arg(file.shape.headers.size())};
    QStringList problems;
    if (matching.kind == FileKind::Opportunities)
        addMissingOfDeals(problems, file, matching);
    else if (!has(matching, Field::RepName))
        problems << tr("No column names the reps. Match one to \u2018Rep\u2019.");
    addTwice(problems, matching);
    return problems;
}

}  // namespace headroom
