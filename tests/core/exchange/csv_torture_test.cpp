// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/csv_parser.h"
#include "core/exchange/recognition.h"
#include "tests/support/real_data.h"
#include "tests/support/tables.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace headroom {
namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

std::vector<QStringList> parsed(const QByteArray& text) {
    std::vector<QStringList> rows;
    CsvParser parser(',', {}, [&rows](const CsvRow& row) {
        rows.push_back(test::copied(row).cells);
        return true;
    });
    parser.add(text.constData(), size_t(text.size()));
    parser.finish();
    return rows;
}

// Headroom trims cells. The answers' line ends are those of another system.
QStringList comparable(QStringList cells) {
    for (QString& cell : cells) cell = cell.trimmed().replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return cells;
}

QJsonArray answers(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

void expectRows(const std::vector<QStringList>& found, const QJsonArray& expected, const QString& name) {
    const bool hasHeader = expected.isEmpty() || expected[0].isObject();
    const size_t first = hasHeader ? 1 : 0;
    size_t at = first;
    for (const QJsonValue row : expected) {
        QStringList cells;
        if (row.isArray())
            for (const QJsonValue cell : row.toArray()) cells << cell.toString();
        else
            for (const QString& header : found.front()) cells << row.toObject()[header].toString();
        if (cells == QStringList{QString()}) continue;
        ASSERT_LT(at, found.size()) << qPrintable(name);
        EXPECT_EQ(comparable(found[at++]), comparable(cells)) << qPrintable(name);
    }
    EXPECT_EQ(at, found.size()) << qPrintable(name);
}

void expectFolder(const QString& csv, const QString& json, int count) {
    int compared = 0;
    const QDir folder(test::realDataFolder() + QLatin1Char('/') + json);
    const QString otherNumber =
        QStringLiteral("location_coordinates.json");  // answers with another phone number
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        if (name == otherNumber) continue;
        const QString file = test::realDataFolder() + QLatin1Char('/') + csv + QLatin1Char('/') +
                             name.chopped(5) + QStringLiteral(".csv");
        expectRows(parsed(bytesOf(file)), answers(bytesOf(folder.filePath(name))), name);
        ++compared;
    }
    EXPECT_EQ(compared, count);
}

TEST(CsvTorture, TheSpectrumIsReadAsItsAnswersSay) {
    HEADROOM_NEEDS_REAL_DATA();
    expectFolder(QStringLiteral("csv_torture/csv-spectrum/csvs"),
                 QStringLiteral("csv_torture/csv-spectrum/json"), 11);
}

TEST(CsvTorture, TheRfc4180SuiteIsReadAsItsAnswersSay) {
    HEADROOM_NEEDS_REAL_DATA();
    expectFolder(QStringLiteral("csv_torture/sineemore-rfc4180/csv"),
                 QStringLiteral("csv_torture/sineemore-rfc4180/json"), 18);
}

TEST(CsvTorture, EveryOddFileIsReadOrRefusedInOneSentence) {
    HEADROOM_NEEDS_REAL_DATA();
    int read = 0, refused = 0;
    QDirIterator files(test::realDataFolder() + QStringLiteral("/csv_torture"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        try {
            const RecognisedFile recognised = recognise(file);
            EXPECT_EQ(recognised.columns.size(), size_t(recognised.shape.headers.size())) << qPrintable(file);
            ++read;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput) << qPrintable(file);
            EXPECT_TRUE(error.sentence().endsWith(QLatin1Char('.'))) << qPrintable(error.sentence());
            ++refused;
        }
    }
    EXPECT_GT(read, 40);
    EXPECT_GT(refused, 10);
}

std::vector<QStringList> rowsOfCsvkit(const char* name) {
    std::vector<QStringList> rows;
    for (const test::TableRow& row : test::rowsOf(
             test::realDataFolder() + QStringLiteral("/csv_torture/csvkit/examples/") + QLatin1String(name)))
        rows.push_back(row.cells);
    return rows;
}

TEST(CsvTorture, EncodingsMacLineEndsAndDelimitersAreFound) {
    HEADROOM_NEEDS_REAL_DATA();
    const auto last = [](const char* name) { return rowsOfCsvkit(name).back().back(); };
    EXPECT_EQ(last("test_utf16_big.csv"), QStringLiteral("\u02a4"));
    EXPECT_EQ(last("test_utf16_little.csv"), QStringLiteral("\u02a4"));
    EXPECT_EQ(last("test_utf8.csv"), QStringLiteral("\u02a4"));
    EXPECT_EQ(last("test_utf8_bom.csv"), QStringLiteral("\u02a4"));
    EXPECT_EQ(last("test_latin1.csv"), QStringLiteral("\u00a9"));
    EXPECT_EQ(rowsOfCsvkit("mac_newlines.csv")[1],
              (QStringList{QStringLiteral("Once upon\ra time"), QStringLiteral("5"), QStringLiteral("6")}));
    EXPECT_EQ(rowsOfCsvkit("dummy.tsv"), rowsOfCsvkit("dummy.csv"));
    EXPECT_EQ(rowsOfCsvkit("sniff_limit.csv"), rowsOfCsvkit("dummy.csv"));
}

TEST(CsvTorture, WorkbooksAndBinaryAreNamedForWhatTheyAre) {
    HEADROOM_NEEDS_REAL_DATA();
    const auto sentence = [](const char* name) {
        try {
            rowsOfCsvkit(name);
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    };
    const QString workbook =
        QStringLiteral("This is a workbook, not a CSV file. Save it as CSV and choose that.");
    EXPECT_EQ(sentence("dummy.xlsx"), workbook);
    EXPECT_EQ(sentence("dummy.xls"), workbook);
    EXPECT_EQ(sentence("null_byte.csv"), QStringLiteral("This is not a text file."));
    EXPECT_EQ(sentence("empty.csv"), QStringLiteral("empty.csv is empty."));
}

}  // namespace
}  // namespace headroom
