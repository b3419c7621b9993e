// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priority_list.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

PriorityList::PriorityList(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins({});
    m_layout->setSpacing(size::cardGap);
    for (int at = 0; at < Priority::mostActive; ++at) {
        auto* tile = new PriorityTile(theme);
        m_tiles.push_back(tile);
        m_layout->addWidget(tile);
        connect(tile, &PriorityTile::chosen, this, [this, at] { setCurrent(at); });
        connect(tile, &PriorityTile::asked, this,
                [this, at](PriorityTile::Action action) { Q_EMIT asked(at, action); });
        connect(tile, &PriorityTile::dropped, this, [this, at](int y) {
            if (placeAt(y) != at) Q_EMIT rankRequested(at, placeAt(y) + 1);
        });
    }
}

void PriorityList::present(const PriorityBoard& board) {
    m_shown = int(std::min(board.active.size(), m_tiles.size()));
    for (int at = 0; at < int(m_tiles.size()); ++at) {
        if (at < m_shown) m_tiles[size_t(at)]->present(board.active[size_t(at)]);
        m_tiles[size_t(at)]->setVisible(at < m_shown);
    }
    m_current = std::clamp(m_current, m_shown > 0 ? 0 : -1, m_shown - 1);
    for (int at = 0; at < int(m_tiles.size()); ++at) m_tiles[size_t(at)]->setChosen(at == m_current);
}

void PriorityList::setCurrent(int current) {
    if (current == m_current || current >= m_shown) return;
    m_current = current;
    for (int at = 0; at < int(m_tiles.size()); ++at) m_tiles[size_t(at)]->setChosen(at == m_current);
    Q_EMIT currentChanged(m_current);
}

QWidget* PriorityList::currentTile() const {
    return m_current < 0 ? nullptr : m_tiles[size_t(m_current)];
}

int PriorityList::placeAt(int y) const {
    int place = 0;
    for (int at = 1; at < m_shown; ++at)
        if (y > m_tiles[size_t(at)]->geometry().top()) place = at;
    return place;
}

}  // namespace headroom
