// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priority_list.h"

#include <QVBoxLayout>

#include <algorithm>
#include <optional>

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
    const std::optional<PriorityId> chosen =
        m_current < 0 ? std::nullopt : std::optional(m_shown[size_t(m_current)]);
    const bool hadFocus = m_current >= 0 && currentTile()->hasFocus();
    m_shown.clear();
    for (size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at]->setVisible(at < board.active.size());
        if (at >= board.active.size()) continue;
        m_tiles[at]->present(board.active[at], board.today);
        m_shown.push_back(board.active[at].priority.id);
    }
    const auto place = std::find(m_shown.begin(), m_shown.end(), chosen);
    const int last = int(m_shown.size()) - 1;
    m_current = place == m_shown.end() ? std::clamp(m_current, std::min(0, last), last)
                                       : int(place - m_shown.begin());
    presentCurrent();
    if (hadFocus && m_current >= 0) currentTile()->setFocus(Qt::OtherFocusReason);
}

void PriorityList::presentCurrent() {
    for (size_t at = 0; at < m_tiles.size(); ++at) m_tiles[at]->setChosen(int(at) == m_current);
}

void PriorityList::setCurrent(int current) {
    if (current == m_current || current >= int(m_shown.size())) return;
    m_current = current;
    presentCurrent();
    Q_EMIT currentChanged(m_current);
}

QWidget* PriorityList::currentTile() const {
    return m_current < 0 ? nullptr : m_tiles[size_t(m_current)];
}

int PriorityList::placeAt(int y) const {
    int place = 0;
    for (int at = 1; at < int(m_shown.size()); ++at)
        if (y > m_tiles[size_t(at)]->geometry().top()) place = at;
    return place;
}

}  // namespace headroom
