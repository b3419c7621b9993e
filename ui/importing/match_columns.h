// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include <array>

namespace headroom {

// The widths of the table that matches columns: header, first values, field, what Headroom sees.
inline constexpr std::array<int, 4> matchShares{18, 24, 0, 46};
inline constexpr int matchFieldWidth = 208, matchEdge = 20;

// Puts the four cells of a row into those widths.
inline void layOutMatchCells(QWidget* row, const std::array<QWidget*, 4>& cells) {
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(matchEdge, 0, matchEdge, 0);
    line->setSpacing(16);
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        if (matchShares[cell] == 0)
            cells[cell]->setFixedWidth(matchFieldWidth);
        else
            cells[cell]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(cells[cell], matchShares[cell]);
    }
}

}  // namespace headroom
