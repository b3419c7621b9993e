// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/commitments/commitment_tree.h"
#include "ui/promises/form_place.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace headroom {

class ActionButton;
class Card;
class EmptyState;
class PageHead;
class TextLabel;

// Everything promised in both directions, the leader's own first, and what reps are stuck on.
class CommitmentsPage : public QWidget {
    Q_OBJECT

public:
    CommitmentsPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Reads and shows a team (none: all reps) as of `today`, and again after each change while the page is in
    // sight.
    void showTeam(std::optional<TeamId> team, QDate today);

Q_SIGNALS:
    void logRequested(RepId rep);
    void conversationOpened(ConversationId conversation);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newFilters();
    void read();
    void present();
    void presentReps();
    FormPlace place() { return {m_workspace, m_theme, this, m_today}; }
    void addPromise();
    void raiseStruggle();
    void onWorkspaceChanged();
    void onAsked(CommitmentTree::Action action);
    void onPromise(const CommitmentRow& row, CommitmentTree::Action action);
    void onHelp(const HelpLine& line, CommitmentTree::Action action);
    void onWaiting(const WaitingItem& item, CommitmentTree::Action action);

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<TeamId> m_team;
    QDate m_today;
    CommitmentBook m_book;
    bool m_isOutdated = false;

    PageHead* m_head;
    TextLabel* m_helpFirst;
    QLineEdit* m_words;
    QComboBox* m_rep;
    CommitmentTree* m_tree;
    EmptyState* m_empty;
    ActionButton* m_add;
    ActionButton* m_stuck;
};

}  // namespace headroom
