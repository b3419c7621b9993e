// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_parser.h"

#include "core/domain/error.h"
#include "tests/support/tables.h"

#include <gtest/gtest.h>
#include <random>

namespace headroom {
namespace {

using test::TableRow;

std::vector<TableRow> parsed(const QByteArray& text, size_t piece = 1'000'000, char delimiter = ',',
                             const FileLimits& limits = {}) {
    std::vector<TableRow> rows;
    CsvParser parser(delimiter, limits, [&rows](const CsvRow& row) {
        rows.push_back(test::copied(row));
        return true;
    });
    for (size_t at = 0; at < size_t(text.size()); at += piece)
        parser.add(text.constData() + at, std::min(piece, size_t(text.size()) - at));
    parser.finish();
    return rows;
}

std::vector<QStringList> cellsOf(const std::vector<TableRow>& rows) {
    std::vector<QStringList> cells;
    for (const TableRow& row : rows) cells.push_back(row.cells);
    return cells;
}

QString refusal(const QByteArray& text, const FileLimits& limits = {}) {
    try {
        parsed(text, 1'000, ',', limits);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        return error.sentence();
    }
    return {};
}

TEST(CsvParser, KeepsQuotedDelimitersQuotesAndLineEnds) {
    const auto rows = cellsOf(parsed("a,\"b, c\",\"say \"\"hi\"\"\",\"two\r\nlines\"\n"));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front(), (QStringList{QStringLiteral("a"), QStringLiteral("b, c"),
                                         QStringLiteral("say \"hi\""), QStringLiteral("two\r\nlines")}));
}

TEST(CsvParser, ReadsTheSameInPiecesOfAnySize) {
    const QByteArray text = "id,note\r\n1,\"two\r\nlines\"\r\n\r\n2,\"a \"\"b\"\"\"\r\n3,last";
    const std::vector<TableRow> whole = parsed(text);
    for (size_t piece = 1; piece < size_t(text.size()); ++piece) {
        const std::vector<TableRow> cut = parsed(text, piece);
        ASSERT_EQ(cellsOf(cut), cellsOf(whole)) << piece;
        for (size_t i = 0; i < whole.size(); ++i) ASSERT_EQ(cut[i].line, whole[i].line) << piece;
    }
}

// A byte at a time no line comes whole, so libcsv reads it all; whole, plain lines are split without it.
TEST(CsvParser, SplitsPlainLinesAsLibcsvDoes) {
    std::mt19937 random(5);
    for (int round = 0; round < 5'000; ++round) {
        const char delimiter = ",;\t|"[random() % 4];
        const std::string_view alphabet = round % 3 == 0 ? "ab,;\t| \n\n\r\"" : "ab,;\t| \n\xC3\xA9";
        QByteArray text;
        for (size_t length = random() % 60; length > 0; --length) text += alphabet[random() % alphabet.size()];
        const auto read = [&](size_t piece) {
            std::vector<TableRow> rows;
            CsvParser parser(delimiter, {}, [&rows](const CsvRow& row) {
                rows.push_back(test::copied(row));
                return true;
            });
            for (size_t at = 0; at < size_t(text.size()); at += piece)
                parser.add(text.constData() + at, std::min(piece, size_t(text.size()) - at));
            parser.finish(false);
            return rows;
        };
        const std::vector<TableRow> byBytes = read(1);
        for (const size_t piece : {size_t(100), size_t(7)}) {
            const std::vector<TableRow> rows = read(piece);
            ASSERT_EQ(cellsOf(rows), cellsOf(byBytes)) << text.toPercentEncoding().constData();
            for (size_t i = 0; i < rows.size(); ++i)
                ASSERT_EQ(rows[i].line, byBytes[i].line) << text.toPercentEncoding().constData();
        }
    }
}

TEST(CsvParser, NamesTheLineARowStartsOnWhateverTheLineEnds) {
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const QByteArray nl(end);
        const std::vector<TableRow> rows =
            parsed("id,note" + nl + nl + "1,\"two" + nl + "lines\"" + nl + "2,x" + nl);
        ASSERT_EQ(rows.size(), 3u);
        EXPECT_EQ(rows[0].line, 1);
        EXPECT_EQ(rows[1].line, 3) << "after a blank line";
        EXPECT_EQ(rows[2].line, 5) << "after a cell of two lines";
    }
}

TEST(CsvParser, KeepsBlankCellsAndDropsBlankLines) {
    EXPECT_EQ(cellsOf(parsed(",,\n\n\"\",x,\n")),
              (std::vector<QStringList>{{QString(), QString(), QString()},
                                        {QString(), QStringLiteral("x"), QString()}}));
    EXPECT_TRUE(parsed("").empty());
    EXPECT_TRUE(parsed("\n\r\n\n").empty());
}

TEST(CsvParser, ATabIsADelimiterNotASpaceToTrim) {
    EXPECT_EQ(cellsOf(parsed("a\t\tb\t\n", 10, '\t')),
              (std::vector<QStringList>{{QStringLiteral("a"), QString(), QStringLiteral("b"), QString()}}));
}

TEST(CsvParser, StopsWhenTold) {
    int rows = 0;
    CsvParser parser(',', {}, [&rows](const CsvRow&) { return ++rows < 2; });
    const QByteArray text = "a,b\nc,d\ne,f\ng,h\n";
    parser.add(text.constData(), size_t(text.size()));
    EXPECT_TRUE(parser.isStopped());
    parser.add(text.constData(), size_t(text.size()));
    parser.finish();
    EXPECT_EQ(rows, 2);
}

TEST(CsvParser, WhatARowThrowsArrivesAtTheCaller) {
    CsvParser parser(',', {},
                     [](const CsvRow&) -> bool { throw Error(ErrorKind::Refused, QStringLiteral("No.")); });
    EXPECT_THROW(parser.add("a,b\nc,d\n", 8), Error);
}

TEST(CsvParser, RefusesACellARowAndColumnsBeyondTheirLimits) {
    FileLimits limits;
    limits.cellBytes = 100;
    limits.columns = 3;
    limits.rowBytes = 250;
    const QByteArray full(100, 'x');
    EXPECT_EQ(refusal("a,b,c\n" + full + ',' + full + ",b\n", limits), QString());
    EXPECT_EQ(refusal("a,b,c\n" + full + "x,b\n", limits),
              QStringLiteral("Line 2 has a cell that is too long to be a CRM field."));
    EXPECT_EQ(refusal("a,b,c\nd,e,f,g\n", limits), QStringLiteral("Line 2 has too many columns."));
    EXPECT_EQ(refusal("a,b,c\n" + full + ',' + full + ',' + full + '\n', limits),
              QStringLiteral("Line 2 is too long to be a row of a CRM."));
}

TEST(CsvParser, RefusesAnEndlessCellBeforeItFillsMemory) {
    FileLimits limits;
    limits.cellBytes = 10'000;
    CsvParser parser(',', limits, [](const CsvRow&) { return true; });
    const QByteArray piece(5'000, 'x');
    parser.add("a,\"", 3);
    int added = 0;
    EXPECT_THROW(for (; added < 1'000; ++added) parser.add(piece.constData(), size_t(piece.size())), Error);
    EXPECT_LT(added, 5);
}

TEST(CsvParser, RefusesAQuoteThatIsNeverClosed) {
    EXPECT_EQ(refusal("a,b\n1,2\n3,\"four\n5,6\n"),
              QStringLiteral("The quote that opens in line 3 is never closed."));
    EXPECT_EQ(refusal("a,b\n1,\"2\""), QString()) << "closed by the end of the file";
    EXPECT_EQ(refusal("a,b\n1,say \"hi\n2,3\n"), QString()) << "a quote within a cell is a character";
}

}  // namespace
}  // namespace headroom
