// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_file.h"

#include <exception>
#include <memory>
#include <string>
#include <vector>

struct csv_parser;

namespace headroom {

// Rows out of delimited UTF-8 text that arrives in pieces, each with the line it starts on. Blank lines give
// none.
class CsvParser {
public:
    using OnRow = std::function<bool(const CsvRow&)>;

    // `onRow` returns false to stop; text after that is passed over.
    CsvParser(char delimiter, const FileLimits& limits, OnRow onRow);
    ~CsvParser();

    // Throws Error(BadInput) past a limit, and whatever `onRow` throws.
    void add(const char* text, size_t size);
    // The text ends here. `isWhole` says that nothing was cut off: then a quote left open is Error(BadInput).
    void finish(bool isWhole = true);
    bool isStopped() const { return m_isStopped; }

private:
    bool isPlain(std::string_view line) const;
    void addPlain(std::string_view line);
    void splitCells(std::string_view line);
    std::string_view trimmed(std::string_view text) const;
    void addToLibrary(const char* text, size_t size);
    static void onCellThunk(void* text, size_t size, void* self);
    static void onRowEndThunk(int terminator, void* self);
    template <typename Call>
    void guarded(Call call);
    void rethrow();
    void refuseEndlessCell() const;
    bool isQuoteOpen() const;
    void onCell(const char* text, size_t size);
    void onRowEnd(int terminator);
    void emitRow();

    std::unique_ptr<csv_parser> m_parser;
    char m_delimiter;
    FileLimits m_limits;
    OnRow m_onRow;
    std::string m_text;          // the cells of the row, one after the other
    std::vector<size_t> m_ends;  // where each cell ends
    std::vector<std::string_view> m_cells;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    int m_lastTerminator = 0;
    bool m_isStopped = false;
    std::exception_ptr m_failure;  // carried past the C code between
};

}  // namespace headroom
