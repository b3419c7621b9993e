// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_sketch.h"

#include "core/exchange/cell_values.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t distinctCounted = 1'000;
constexpr size_t wordsListed = 40;
constexpr qsizetype firstValuesListed = 4;
constexpr qint64 cellsLookedAt = 5'000;  // enough to tell a date or a number from a word
constexpr double mostCells = 0.5;

QString textOf(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

bool isOneOrder(unsigned orders) {
    return (orders & (orders - 1)) == 0;
}

}  // namespace

ColumnSketch::ColumnSketch() : m_dateOrders(anyDateOrder) {}

void ColumnSketch::add(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.empty()) {
        ++m_blank;
        return;
    }
    ++m_filled;
    count(cell);
    // A date order may only be settled by the last row, so unsettled columns are looked at to their end.
    const bool mayBeDate = m_filled <= cellsLookedAt || (looksLikeDate() && !isOneOrder(m_dateOrders));
    if (!mayBeDate) return;
    ++m_looked;
    if (const unsigned orders = possibleDateOrders(cell)) {
        ++m_dates;
        m_dateOrders &= orders;
    } else if (parseMinor(cell, '.', 2) || parseMinor(cell, ',', 2)) {
        addAmount(cell);
    }
}

void ColumnSketch::addAmount(std::string_view cell) {
    ++m_numbers;
    const std::optional<char> mark = shownDecimalMark(cell);
    m_points += mark == '.';
    m_commas += mark == ',';
    if (!mark && m_eitherMark.isEmpty() && cell.find_first_of(".,") != std::string_view::npos)
        m_eitherMark = QByteArray(cell.data(), qsizetype(cell.size()));
}

void ColumnSketch::count(std::string_view cell) {
    if (m_words.size() >= distinctCounted) return;
    if (const auto found = m_words.find(cell); found != m_words.end()) {
        ++found->second;
        return;
    }
    m_words.emplace(cell, 1);
    if (m_first.size() < firstValuesListed) m_first << textOf(cell);
}

bool ColumnSketch::looksLikeDate() const {
    return m_dates > 0 && double(m_dates) >= mostCells * double(m_looked);
}

// Where amounts show no more than one mark with three digits behind it, that one parts thousands.
char ColumnSketch::decimalMark() const {
    if (m_points == 0 && m_commas == 0) return m_eitherMark.contains('.') ? ',' : '.';
    return m_commas > m_points ? ',' : '.';
}

ColumnSighting ColumnSketch::sighting(const QString& header) const {
    ColumnSighting sighting;
    sighting.header = header;
    sighting.filled = m_filled;
    sighting.blank = m_blank;
    sighting.distinct = qint64(m_words.size());
    sighting.firstValues = m_first;
    if (m_words.size() <= wordsListed)
        for (const auto& [word, count] : m_words) sighting.words.emplace_back(textOf(word), count);
    std::sort(sighting.words.begin(), sighting.words.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    sighting.looksLikeDate = looksLikeDate();
    if (sighting.looksLikeDate) sighting.dateOrders = m_dateOrders;
    sighting.looksLikeNumber = m_numbers > 0 && double(m_numbers) >= mostCells * double(m_looked);
    sighting.decimalMark = QLatin1Char(decimalMark());
    if (sighting.looksLikeNumber && m_points + m_commas == 0)
        sighting.eitherMark = QString::fromUtf8(m_eitherMark);
    return sighting;
}

}  // namespace headroom
