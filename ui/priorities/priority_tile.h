// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace headroom {

class LinkButton;
class ReachBar;
class TextLabel;

// One priority: its words and how far it reached. Chosen by click or focus; dragged to another rank.
class PriorityTile : public QFrame {
    Q_OBJECT

public:
    enum class Action { Add, Edit, Retire, CopyMessage, History, Up, Down };

    PriorityTile(Theme& theme, QWidget* parent = nullptr);

    void present(const PriorityCard& card, QDate today);
    void setChosen(bool isChosen);

Q_SIGNALS:
    void chosen();
    void asked(headroom::PriorityTile::Action action);
    // Dropped at this height of its parent.
    void dropped(int y);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Theme& m_theme;
    bool m_isChosen = false;
    bool m_isDragged = false;
    QPoint m_pressedAt;
    TextLabel* m_rank;
    TextLabel* m_text;
    TextLabel* m_why;
    TextLabel* m_good;
    TextLabel* m_goFirst;
    ReachBar* m_bar;
    TextLabel* m_reach;
    TextLabel* m_whyShare;
    TextLabel* m_recall;
    TextLabel* m_until;
    LinkButton* m_history;
};

}  // namespace headroom
