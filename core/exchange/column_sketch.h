// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recognition.h"
#include "core/exchange/text_hash.h"

#include <string_view>

namespace headroom {

// What a column holds, gathered cell by cell in bounded memory.
class ColumnSketch {
public:
    void add(std::string_view cell);

    ColumnSighting sighting(const QString& header) const;

private:
    void count(std::string_view cell);
    void addAmount(std::string_view cell);
    bool looksLikeDate() const;
    char decimalMark() const;

    qint64 m_filled = 0;
    qint64 m_blank = 0;
    qint64 m_dates = 0;
    qint64 m_numbers = 0;
    qint64 m_looked = 0;  // cells looked at as dates and numbers
    qint64 m_points = 0;
    qint64 m_commas = 0;
    QByteArray m_eitherMark;  // the first amount that reads two ways
    unsigned m_dateOrders;
    TextMap<qint64> m_words;  // different cells with their counts, up to a limit
    QStringList m_first;

public:
    ColumnSketch();
};

}  // namespace headroom
