// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/column_remarks.h"

#include "core/domain/translation.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/suggestion.h"
#include "core/workspace/wording.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

constexpr qint64 countedAtMost = 10'000;  // of a column's different values

QString number(qint64 count) {
    return QLocale().toString(count);
}

std::optional<size_t> columnOf(const ColumnMatching& matching, Field field) {
    const auto found = std::find(matching.fields.begin(), matching.fields.end(), field);
    if (found == matching.fields.end()) return std::nullopt;
    return size_t(found - matching.fields.begin());
}

ColumnRemark fits(const QString& sentence) {
    return {ColumnRemark::Kind::Fits, sentence, false};
}

ColumnRemark question(const QString& sentence) {
    return {ColumnRemark::Kind::Question, sentence, false};
}

QString differentValues(const ColumnSighting& column) {
    if (column.distinct >= countedAtMost)
        return tr("More than %1 different values").arg(number(column.distinct));
    return tr("%Ln different value(s)", nullptr, column.distinct);
}

QString withBlanks(const QString& sentence, const ColumnSighting& column) {
    return column.blank == 0 ? sentence : tr("%1, %2 blank").arg(sentence, number(column.blank));
}

// An id that repeats is no id; counting ends at some number of different ones.
ColumnRemark onKey(const ColumnSighting& column) {
    if (column.blank > 0)
        return question(
            tr("%1. Rows without an id are left out").arg(withBlanks(differentValues(column), column)));
    if (column.distinct < column.filled && column.distinct < countedAtMost)
        return question(tr("%1 in %2 rows: of rows with the same id the last one counts")
                            .arg(differentValues(column), number(column.filled)));
    return fits(tr("%1, none blank").arg(differentValues(column)));
}

ColumnRemark onOwner(const ColumnSighting& column) {
    const QString found = column.distinct >= countedAtMost ? differentValues(column)
                                                           : tr("%Ln rep(s) found", nullptr, column.distinct);
    return column.blank == 0
               ? fits(found)
               : question(tr("%1. Rows without one are left out").arg(withBlanks(found, column)));
}

QString orderText(DateOrder order) {
    switch (order) {
        case DateOrder::YearMonthDay:
            return tr("year-month-day");
        case DateOrder::DayMonthYear:
            return tr("day-month-year");
        case DateOrder::MonthDayYear:
            return tr("month-day-year");
    }
    Q_UNREACHABLE();
}

ColumnRemark onDay(const RecognisedFile& file, const ColumnMatching& matching, const ColumnSighting& column) {
    if (column.filled == 0) return {ColumnRemark::Kind::Plain, tr("Blank in every row"), false};
    if (!column.looksLikeDate)
        return question(tr("These do not look like dates: \u2018%1\u2019").arg(column.firstValues.value(0)));
    const QString dates = withBlanks(tr("%Ln date(s)", nullptr, column.filled), column);
    if (!matching.dateOrder && !dateOrdersToChoose(file, matching).empty())
        return question(tr("%1. Day first or month first?").arg(dates));
    if (column.dateOrders == anyDateOrder) return fits(dates);
    return fits(
        tr("%1, read as %2").arg(dates, orderText(matching.dateOrder.value_or(DateOrder::YearMonthDay))));
}

ColumnRemark onValue(const ColumnMatching& matching, const ColumnSighting& column) {
    if (column.filled == 0) return {ColumnRemark::Kind::Plain, tr("Blank in every row"), false};
    if (!column.looksLikeNumber)
        return question(
            tr("These do not look like amounts: \u2018%1\u2019").arg(column.firstValues.value(0)));
    const QString amounts = withBlanks(tr("%Ln amount(s)", nullptr, column.filled), column);
    return fits(matching.decimalMark == QLatin1Char(',') ? tr("%1, decimal comma").arg(amounts)
                                                         : tr("%1, decimal point").arg(amounts));
}

ColumnRemark onYesNo(const ColumnSighting& column) {
    QStringList counts;
    for (const auto& [word, count] : column.words) counts << tr("%1 %2").arg(word, number(count));
    if (column.words.size() > 4)
        return question(
            tr("More than yes and no: %1").arg(counts.mid(0, 4).join(QStringLiteral(" \u00b7 "))));
    return fits(counts.join(QStringLiteral(" \u00b7 ")));
}

ColumnRemark onStage(const RecognisedFile& file, const ColumnMatching& matching,
                     const ColumnSighting& column) {
    if (columnOf(matching, Field::IsWon))
        return {ColumnRemark::Kind::Plain,
                tr("%Ln stage(s). Won and lost come from the yes and no column", nullptr, column.distinct),
                false};
    const std::vector<StageWord> words = stageWords(file, matching);
    if (words.empty())
        return {ColumnRemark::Kind::Question,
                tr("%1, too many to look through. Is this the stage?").arg(differentValues(column)), false};
    qint64 won = 0, lost = 0, open = column.blank, left = 0;
    for (const StageWord& word : words)
        (word.meaning == OutcomeWord::Won    ? won
         : word.meaning == OutcomeWord::Lost ? lost
         : word.meaning == OutcomeWord::Open ? open
                                             : left) += word.count;
    QString sentence =
        tr("Won %1 \u00b7 Lost %2 \u00b7 still open %3").arg(number(won), number(lost), number(open));
    if (left > 0) sentence = tr("%1 \u00b7 left out %2").arg(sentence, number(left));
    const bool isDecided = won > 0 || lost > 0;
    return {isDecided ? ColumnRemark::Kind::Fits : ColumnRemark::Kind::Question, sentence, true};
}

ColumnRemark onText(const ColumnSighting& column) {
    if (column.filled == 0) return {ColumnRemark::Kind::Plain, tr("Blank in every row"), false};
    return fits(withBlanks(differentValues(column), column));
}

QString readAs(const QString& written, DateOrder order) {
    const std::optional<qint32> day = parseDay(written.toStdString(), order);
    return day ? wording::day(QDate::fromJulianDay(*day)) : QString();
}

// A date that means another day in each order says most.
QString tellingDate(const RecognisedFile& file, const ColumnMatching& matching,
                    const std::vector<DateOrder>& orders) {
    QString first;
    for (size_t column = 0; column < file.columns.size(); ++column) {
        if (!isDay(matching.fields[column]) || file.columns[column].dateOrders == anyDateOrder) continue;
        for (const QString& value : file.columns[column].firstValues) {
            const QString one = readAs(value, orders.front()), other = readAs(value, orders.back());
            if (!one.isEmpty() && !other.isEmpty() && one != other) return value;
            if (first.isEmpty()) first = value;
        }
    }
    return first;
}

}  // namespace

ColumnRemark remarkOn(const RecognisedFile& file, const ColumnMatching& matching, size_t column) {
    const ColumnSighting& sighting = file.columns[column];
    switch (matching.fields[column]) {
        case Field::Ignored:
            return {ColumnRemark::Kind::Plain, tr("Not taken in"), false};
        case Field::OpportunityKey:
            return onKey(sighting);
        case Field::RepName:
        case Field::RepKey:
            return matching.kind == FileKind::Reps ? onText(sighting) : onOwner(sighting);
        case Field::Stage:
            return onStage(file, matching, sighting);
        case Field::IsWon:
        case Field::IsClosed:
            return onYesNo(sighting);
        case Field::ClosedOn:
        case Field::WonOn:
        case Field::LostOn:
        case Field::OpenedOn:
            return onDay(file, matching, sighting);
        case Field::Value:
            return onValue(matching, sighting);
        default:
            return onText(sighting);
    }
}

std::vector<StageWord> stageWords(const RecognisedFile& file, const ColumnMatching& matching) {
    std::vector<StageWord> words;
    const std::optional<size_t> column = columnOf(matching, Field::Stage);
    if (!column) return words;
    for (const auto& [word, count] : file.columns[*column].words)
        words.push_back({word, count, matching.outcomeWords.value(word, OutcomeWord::Open)});
    return words;
}

std::optional<ReadingQuestion<DateOrder>> dateQuestion(const RecognisedFile& file,
                                                       const ColumnMatching& matching) {
    const std::vector<DateOrder> orders = dateOrdersToChoose(file, matching);
    if (orders.empty()) return std::nullopt;
    ReadingQuestion<DateOrder> asked;
    asked.example = tellingDate(file, matching, orders);
    for (const DateOrder order : orders) {
        const QString day = readAs(asked.example, order);
        const QString name = order == DateOrder::DayMonthYear   ? tr("Day first")
                             : order == DateOrder::MonthDayYear ? tr("Month first")
                                                                : tr("Year first");
        asked.choices.push_back({order, day.isEmpty() ? name : tr("%1: %2").arg(name, day)});
    }
    return asked;
}

std::optional<ReadingQuestion<QChar>> markQuestion(const RecognisedFile& file,
                                                   const ColumnMatching& matching) {
    const std::optional<size_t> column = columnOf(matching, Field::Value);
    if (!column || file.columns[*column].eitherMark.isEmpty()) return std::nullopt;
    ReadingQuestion<QChar> asked;
    asked.example = file.columns[*column].eitherMark;
    for (const char mark : {'.', ','}) {
        const qint64 minor = parseMinor(asked.example.toStdString(), mark, 3).value_or(0);
        const QString amount = QLocale().toString(double(minor) / 1000, 'f', minor % 1000 == 0 ? 0 : 3);
        asked.choices.push_back({QLatin1Char(mark), mark == '.' ? tr("Decimal point: %1").arg(amount)
                                                                : tr("Decimal comma: %1").arg(amount)});
    }
    return asked;
}

}  // namespace headroom
