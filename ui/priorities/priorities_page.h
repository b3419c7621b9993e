// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/priorities/priority_tile.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QScrollBar;

namespace headroom {

class ActionButton;
class Card;
class EmptyState;
class FoldedText;
class HearingMatrix;
class PageHead;
class PriorityList;
class RetiredCard;
class TextLabel;

// What matters most, why, and who heard it from the leader, week by week.
class PrioritiesPage : public Page {
    Q_OBJECT

public:
    PrioritiesPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    void choose(PriorityId priority);

Q_SIGNALS:
    void conversationOpened(headroom::ConversationId conversation);

protected:
    void read() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newLeft();
    QWidget* newRight();
    QWidget* newLegend();
    void connectParts();
    void present();
    void presentChosen();
    const PriorityCard* chosen() const;
    void add();
    void rank(int at, int rank);
    void onAsked(int at, PriorityTile::Action action);
    void openHistory(const PriorityCard& card, std::optional<size_t> row, std::optional<QDate> week);
    void onAgendasRequested();

    PriorityBoard m_board;

    ActionButton* m_add;
    ActionButton* m_agendas;
    PageHead* m_head;
    PriorityList* m_list;
    RetiredCard* m_retired;
    Card* m_notice;
    TextLabel* m_toTell;
    FoldedText* m_gaps;
    HearingMatrix* m_matrix;
    QScrollBar* m_weeks;
    EmptyState* m_empty;
    QWidget* m_content;
};

}  // namespace headroom
