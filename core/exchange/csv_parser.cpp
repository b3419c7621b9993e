// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_parser.h"

#include "core/domain/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <csv.h>

namespace headroom {

namespace {

[[noreturn]] void refuse(const char* sentence, qint64 line) {
    throw Error(ErrorKind::BadInput, QCoreApplication::translate("headroom::Exchange", sentence).arg(line));
}

}  // namespace

CsvParser::CsvParser(char delimiter, const FileLimits& limits, OnRow onRow)
    : m_parser(std::make_unique<csv_parser>()), m_limits(limits), m_onRow(std::move(onRow)) {
    csv_init(m_parser.get(), CSV_REPALL_NL);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(delimiter));
    if (delimiter == '\t')  // a tab is a delimiter here, not white space to trim
        csv_set_space_func(m_parser.get(), [](unsigned char c) { return int(c == ' '); });
}

CsvParser::~CsvParser() { csv_free(m_parser.get()); }

void CsvParser::add(const char* text, size_t size) {
    if (m_isStopped) return;
    const auto cell = [](void* data, size_t length, void* self) {
        static_cast<CsvParser*>(self)->onCell(static_cast<const char*>(data), length);
    };
    const auto row = [](int terminator, void* self) { static_cast<CsvParser*>(self)->onRowEnd(terminator); };
    if (csv_parse(m_parser.get(), text, size, cell, row, this) != size)
        refuse("The file cannot be read as a table after line %1.", m_line);
}

void CsvParser::finish() {
    const auto cell = [](void* data, size_t length, void* self) {
        static_cast<CsvParser*>(self)->onCell(static_cast<const char*>(data), length);
    };
    const auto row = [](int terminator, void* self) { static_cast<CsvParser*>(self)->onRowEnd(terminator); };
    csv_fini(m_parser.get(), cell, row, this);
}

void CsvParser::onCell(const char* text, size_t size) {
    if (m_isStopped) return;
    if (qint64(size) > m_limits.cellBytes) refuse("Line %1 has a cell that is too long to be a CRM field.", m_line);
    if (int(m_ends.size()) >= m_limits.columns) refuse("Line %1 has too many columns.", m_line);
    if (m_ends.empty()) m_rowLine = m_line;
    m_text.append(text, size);
    m_ends.push_back(m_text.size());
    m_line += std::count(text, text + size, '\n');
    m_lastTerminator = 0;
}

// Every line end is told, so that lines count right: a row's own, and those of blank lines.
void CsvParser::onRowEnd(int terminator) {
    if (!m_ends.empty()) emitRow();
    const bool closesCrLf = terminator == '\n' && m_lastTerminator == '\r';
    if (!closesCrLf) ++m_line;
    m_lastTerminator = terminator;
}

void CsvParser::emitRow() {
    m_cells.clear();
    size_t start = 0;
    for (const size_t end : m_ends) {
        m_cells.emplace_back(m_text.data() + start, end - start);
        start = end;
    }
    if (!m_isStopped) m_isStopped = !m_onRow({m_rowLine, m_cells});
    m_text.clear();
    m_ends.clear();
}

}  // namespace headroom
