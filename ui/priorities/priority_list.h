// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/priorities/priority_tile.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace headroom {

// The active priorities below each other, one of them chosen.
class PriorityList : public QWidget {
    Q_OBJECT

public:
    explicit PriorityList(Theme& theme, QWidget* parent = nullptr);

    // The one that was chosen stays so, wherever it stands now; the keyboard goes with it.
    void present(const PriorityBoard& board);
    // Of the board's active ones, from 0; -1 without any.
    int current() const { return m_current; }
    void setCurrent(int current);
    QWidget* currentTile() const;

Q_SIGNALS:
    void currentChanged(int current);
    void asked(int at, headroom::PriorityTile::Action action);
    // Ranks count from 1.
    void rankRequested(int at, int rank);

private:
    void presentCurrent();
    int placeAt(int y) const;

    Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<PriorityTile*> m_tiles;
    std::vector<PriorityId> m_shown;
    int m_current = -1;
};

}  // namespace headroom
