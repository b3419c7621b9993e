// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/commitments/commitment_tree.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QComboBox;

namespace headroom {

class ActionButton;
class Card;
class EmptyState;
class PageHead;
class SearchField;
class TextLabel;

// Everything promised in both directions, the leader's own first, and what reps are stuck on.
class CommitmentsPage : public Page {
    Q_OBJECT

public:
    CommitmentsPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Of the current line.
    std::optional<RepId> currentRep() const override;

Q_SIGNALS:
    void logRequested(RepId rep);
    void conversationOpened(ConversationId conversation);

protected:
    void read() override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newFilters();
    void present();
    void presentReps();
    void addPromise();
    void raiseStruggle();
    void onAsked(CommitmentTree::Action action);
    void onPromise(const CommitmentRow& row, CommitmentTree::Action action);
    void onHelp(const HelpLine& line, CommitmentTree::Action action);
    void onWaiting(const WaitingItem& item, CommitmentTree::Action action);

    CommitmentBook m_book;

    PageHead* m_head;
    TextLabel* m_helpFirst;
    CommitmentTree* m_tree;
    SearchField* m_words;
    QComboBox* m_rep;
    EmptyState* m_empty;
    ActionButton* m_add;
    ActionButton* m_stuck;
};

}  // namespace headroom
