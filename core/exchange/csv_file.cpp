// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/csv_parser.h"
#include "core/exchange/text_encoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr qint64 headBytes = qint64(256) * 1024;
constexpr qint64 pieceBytes = qint64(1024) * 1024;
constexpr int rowsLookedAt = 60;

using Rows = std::vector<std::pair<qint64, std::vector<std::string>>>;

void openForReading(QFile& file) {
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::BadInput, tr("%1 cannot be read.").arg(QFileInfo(file.fileName()).fileName()),
                    file.errorString());
}

// What surrounds the first byte beyond ASCII, wherever in the file it stands.
QByteArray firstBeyondAscii(QFile& file) {
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        const auto found =
            std::find_if(piece.begin(), piece.end(), [](char c) { return static_cast<signed char>(c) < 0; });
        if (found == piece.end()) continue;
        file.seek(file.pos() - piece.size() + (found - piece.begin()));
        return file.read(headBytes);
    }
    return {};
}

Rows firstRows(const QByteArray& text, char delimiter, const FileLimits& limits) {
    Rows rows;
    CsvParser parser(delimiter, limits, [&](const CsvRow& row) {
        rows.emplace_back(row.line, std::vector<std::string>(row.cells.begin(), row.cells.end()));
        return int(rows.size()) < rowsLookedAt;
    });
    parser.add(text.constData(), size_t(text.size()));
    parser.finish(false);  // the text may be cut, the delimiter wrong
    return rows;
}

// How many cells most rows have, and which share of the rows has that many.
struct Regularity {
    size_t cells = 0;
    double share = 0;
};

Regularity regularity(const Rows& rows) {
    std::map<size_t, int> byCells;
    for (const auto& [line, cells] : rows) ++byCells[cells.size()];
    Regularity found;
    for (const auto& [cells, count] : byCells)
        if (const double share = double(count) / double(rows.size()); share >= found.share)
            found = {cells, share};
    return found;
}

bool isWord(const std::string& cell) {
    return std::any_of(cell.begin(), cell.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) || static_cast<signed char>(c) < 0;
    });
}

// The first row as wide as most, made of words: titles above it are narrower, data below it has figures.
size_t headerIndex(const Rows& rows, size_t width) {
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::vector<std::string>& cells = rows[i].second;
        const auto words = std::count_if(cells.begin(), cells.end(), isWord);
        if (cells.size() >= std::max<size_t>(2, width - 1) && size_t(words) * 2 > cells.size()) return i;
    }
    throw Error(ErrorKind::BadInput, tr("The file has no header row that names its columns."));
}

void refuseBinary(const QByteArray& head, const QByteArray& encoding) {
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"))
        throw Error(ErrorKind::BadInput,
                    tr("This is a workbook, not a CSV file. Save it as CSV and choose that."));
    if (head.contains('\0') && !encoding.startsWith("UTF-16"))
        throw Error(ErrorKind::BadInput, tr("This is not a text file."));
}

bool isBlank(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

[[noreturn]] void refuseEmpty(const QString& path) {
    throw Error(ErrorKind::BadInput, tr("%1 is empty.").arg(QFileInfo(path).fileName()));
}

void findTable(FileShape& shape, const QByteArray& text, const FileLimits& limits) {
    Regularity best;
    Rows rows;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        Rows found = firstRows(text, delimiter, limits);
        if (found.empty()) continue;
        const Regularity now = regularity(found);
        if (now.cells < 2 ||
            now.share * double(now.cells > 2 ? 2 : 1) <= best.share * double(best.cells > 2 ? 2 : 1))
            continue;
        best = now;
        rows = std::move(found);
        shape.delimiter = delimiter;
    }
    if (isBlank({text.constData(), size_t(text.size())})) refuseEmpty(shape.path);
    if (best.cells < 2)
        throw Error(ErrorKind::BadInput, tr("The file has only one column, so it is no table of a CRM."));
    const size_t header = headerIndex(rows, best.cells);
    if (header + 1 >= rows.size()) throw Error(ErrorKind::BadInput, tr("The file has a header and no rows."));
    shape.headerLine = rows[header].first;
    for (const std::string& cell : rows[header].second)
        shape.headers << QString::fromStdString(cell).trimmed();
}

// Passes rows on, but holds back those that are one text without a delimiter, or stand alone behind a blank
// row, until a full one follows: at the end of a report they are its footer, not data.
class FooterFilter {
public:
    FooterFilter(qint64 headerLine, size_t columns, const std::function<bool(const CsvRow&)>& onRow)
        : m_headerLine(headerLine), m_columns(columns), m_onRow(onRow) {}

    bool operator()(const CsvRow& row) {
        if (row.line <= m_headerLine) return true;
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                          [](std::string_view cell) { return !isBlank(cell); });
        const bool wasBlank = std::exchange(m_wasBlank, filled == 0);
        if (filled == 0) return true;
        const bool isAlone = filled == 1 && m_columns > 2 && !isBlank(row.cells.front());
        if (isAlone && (row.cells.size() == 1 || wasBlank || !m_held.empty())) {
            m_held.emplace_back(row.line, std::vector<std::string>(row.cells.begin(), row.cells.end()));
            return m_held.size() < heldAtMost || flush();
        }
        return (m_held.empty() || flush()) && m_onRow(row);
    }

private:
    static constexpr size_t heldAtMost = 100;

    bool flush() {
        bool goesOn = true;
        for (const auto& [line, cells] : m_held) {
            const std::vector<std::string_view> views(cells.begin(), cells.end());
            goesOn = goesOn && m_onRow({line, views});
        }
        m_held.clear();
        return goesOn;
    }

    qint64 m_headerLine;
    size_t m_columns;
    const std::function<bool(const CsvRow&)>& m_onRow;
    Rows m_held;
    bool m_wasBlank = false;
};

}  // namespace

FileShape fileShape(const QString& path, const FileLimits& limits) {
    QFile file(path);
    openForReading(file);
    FileShape shape;
    shape.path = path;
    shape.bytes = file.size();
    if (shape.bytes == 0) refuseEmpty(path);
    if (shape.bytes > limits.bytes)
        throw Error(ErrorKind::BadInput, tr("%1 is too large.").arg(QFileInfo(path).fileName()));
    const QByteArray head = file.read(headBytes);
    shape.encoding = detectEncoding(head, firstBeyondAscii(file));
    refuseBinary(head, shape.encoding);
    const bool isWhole = head.size() == shape.bytes;
    findTable(shape, Utf8Decoder(shape.encoding).decode(head.mid(byteOrderMarkSize(head)), isWhole), limits);
    return shape;
}

void readRows(const FileShape& shape, const std::function<bool(const CsvRow&)>& onRow,
              const std::function<void(qint64)>& onProgress, const FileLimits& limits) {
    QFile file(shape.path);
    openForReading(file);
    file.seek(byteOrderMarkSize(file.peek(4)));
    Utf8Decoder decoder(shape.encoding);
    FooterFilter filter(shape.headerLine, size_t(shape.headers.size()), onRow);
    CsvParser parser(shape.delimiter, limits, std::ref(filter));
    while (!file.atEnd() && !parser.isStopped()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            throw Error(ErrorKind::Storage, tr("The file could not be read to its end."), file.errorString());
        const QByteArray text = decoder.decode(piece, file.atEnd());
        parser.add(text.constData(), size_t(text.size()));
        if (onProgress) onProgress(file.pos());
    }
    parser.finish();
}

}  // namespace headroom
