// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_parser.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <algorithm>
#include <csv.h>

namespace headroom {

namespace {

constexpr size_t bufferStep = 4096;

// CR, LF, or both together.
qint64 lineEndsIn(std::string_view text) {
    qint64 ends = 0;
    for (size_t i = 0; i < text.size(); ++i)
        ends += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return ends;
}

[[noreturn]] void refuse(const char* sentence, qint64 line) {
    throw Error(ErrorKind::BadInput, tr(sentence).arg(line));
}

}  // namespace

CsvParser::CsvParser(char delimiter, const FileLimits& limits, OnRow onRow)
    : m_parser(std::make_unique<csv_parser>()),
      m_delimiter(delimiter),
      m_limits(limits),
      m_onRow(std::move(onRow)) {
    csv_init(m_parser.get(), CSV_REPALL_NL);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(delimiter));
    csv_set_blk_size(m_parser.get(), bufferStep);
    if (delimiter == '\t')  // a tab is a delimiter here, not white space to trim
        csv_set_space_func(m_parser.get(), [](unsigned char c) { return int(c == ' '); });
}

CsvParser::~CsvParser() {
    csv_free(m_parser.get());
}

void CsvParser::add(const char* text, size_t size) {
    std::string_view rest(text, size);
    while (!rest.empty() && !m_isStopped) {
        const size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end == std::string_view::npos ? end : end + 1);
        if (isPlain(line))
            addPlain(line);
        else
            addToLibrary(line.data(), line.size());
        rest.remove_prefix(line.size());
    }
}

// A whole line in which every delimiter parts two cells. Most lines of most files are, and splitting them
// here takes a quarter of the time.
bool CsvParser::isPlain(std::string_view line) const {
    constexpr int betweenRows = 0;  // libcsv's ROW_NOT_BEGUN
    const size_t size = line.size();
    return m_parser->pstate == betweenRows && line.back() == '\n' &&
           line.find('"') == std::string_view::npos && std::min(line.find('\r'), size) + 2 >= size &&
           qint64(size) <= std::min(m_limits.cellBytes, m_limits.rowBytes);
}

void CsvParser::addPlain(std::string_view line) {
    const bool hasReturn = line.size() > 1 && line[line.size() - 2] == '\r';
    line.remove_suffix(hasReturn ? 2 : 1);
    if (!trimmed(line).empty()) {
        m_rowLine = m_line;
        m_lastTerminator = 0;
        splitCells(line);
        m_isStopped = !m_onRow({m_rowLine, m_cells});
    }
    if (hasReturn) onRowEnd('\r');
    onRowEnd('\n');
}

void CsvParser::splitCells(std::string_view line) {
    m_cells.clear();
    for (size_t end = 0; end != std::string_view::npos; line.remove_prefix(std::min(line.size(), end + 1))) {
        if (int(m_cells.size()) >= m_limits.columns)
            refuse(QT_TRANSLATE_NOOP("headroom", "Line %1 has too many columns."), m_line);
        end = line.find(m_delimiter);
        m_cells.push_back(trimmed(line.substr(0, end)));
    }
}

std::string_view CsvParser::trimmed(std::string_view text) const {
    const auto isSpace = [this](char c) { return c == ' ' || (c == '\t' && m_delimiter != '\t'); };
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

void CsvParser::addToLibrary(const char* text, size_t size) {
    const size_t read = csv_parse(m_parser.get(), text, size, &onCellThunk, &onRowEndThunk, this);
    rethrow();
    if (read != size)
        refuse(QT_TRANSLATE_NOOP("headroom", "The file cannot be read as a table after line %1."), m_line);
    refuseEndlessCell();
}

void CsvParser::finish(bool isWhole) {
    if (m_isStopped) return;
    if (isWhole && isQuoteOpen())
        refuse(QT_TRANSLATE_NOOP("headroom", "The quote that opens in line %1 is never closed."), m_line);
    csv_fini(m_parser.get(), &onCellThunk, &onRowEndThunk, this);
    rethrow();
}

void CsvParser::onCellThunk(void* text, size_t size, void* self) {
    auto* parser = static_cast<CsvParser*>(self);
    parser->guarded([=] { parser->onCell(static_cast<const char*>(text), size); });
}

void CsvParser::onRowEndThunk(int terminator, void* self) {
    auto* parser = static_cast<CsvParser*>(self);
    parser->guarded([=] { parser->onRowEnd(terminator); });
}

// libcsv is C: nothing may be thrown through it.
template <typename Call>
void CsvParser::guarded(Call call) {
    if (m_isStopped) return;
    try {
        call();
    } catch (...) {
        m_failure = std::current_exception();
        m_isStopped = true;
    }
}

void CsvParser::rethrow() {
    if (m_failure) std::rethrow_exception(std::exchange(m_failure, nullptr));
}

// The buffer holds the longest cell so far, ended or not.
void CsvParser::refuseEndlessCell() const {
    if (qint64(csv_get_buffer_size(m_parser.get())) > m_limits.cellBytes + qint64(bufferStep))
        refuse(QT_TRANSLATE_NOOP("headroom", "Line %1 has a cell that is too long to be a CRM field."),
               m_line);
}

bool CsvParser::isQuoteOpen() const {
    constexpr int inCell = 2;  // libcsv's FIELD_BEGUN
    return m_parser->quoted && m_parser->pstate == inCell;
}

void CsvParser::onCell(const char* text, size_t size) {
    if (qint64(size) > m_limits.cellBytes)
        refuse(QT_TRANSLATE_NOOP("headroom", "Line %1 has a cell that is too long to be a CRM field."),
               m_line);
    if (int(m_ends.size()) >= m_limits.columns)
        refuse(QT_TRANSLATE_NOOP("headroom", "Line %1 has too many columns."), m_line);
    if (qint64(m_text.size()) + qint64(size) > m_limits.rowBytes)
        refuse(QT_TRANSLATE_NOOP("headroom", "Line %1 is too long to be a row of a CRM."), m_line);
    if (m_ends.empty()) m_rowLine = m_line;
    m_text.append(text, size);
    m_ends.push_back(m_text.size());
    m_line += lineEndsIn({text, size});
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
    m_isStopped = !m_onRow({m_rowLine, m_cells});
    m_text.clear();
    m_ends.clear();
}

}  // namespace headroom
