// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"
#include "ui/widgets/card.h"

#include <vector>

namespace headroom {

class LinkButton;

// What mattered before and how it ended, newest first; each leads to what was said of it.
class RetiredCard : public Card {
    Q_OBJECT

public:
    explicit RetiredCard(Theme& theme, QWidget* parent = nullptr);

    // Out of sight while there is none.
    void present(const std::vector<Priority>& retired);

Q_SIGNALS:
    void historyRequested(headroom::PriorityId priority);

private:
    void showLines();
    QWidget* newLine(const Priority& priority);

    Theme& m_theme;
    std::vector<Priority> m_retired;
    bool m_showsAll = false;
    QWidget* m_lines;
    LinkButton* m_all;
};

}  // namespace headroom
