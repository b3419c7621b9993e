// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

class QListView;

namespace headroom {

class ActionButton;
class ConversationListModel;
class EmptyState;
class LinkButton;

// What was spoken about, newest first; opens a conversation, and shows all of them on request.
class ConversationsCard : public Card {
    Q_OBJECT

public:
    explicit ConversationsCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);
    bool isExpanded() const { return m_isExpanded; }
    void setExpanded(bool isExpanded);
    void setCompact(bool isCompact);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void conversationOpened(ConversationId conversation);
    void logRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateHeight();
    int heightOf(int rows) const;

    ConversationListModel* m_model;
    LinkButton* m_showAll;
    QListView* m_list;
    TextLabel* m_rest;
    EmptyState* m_empty;
    ActionButton* m_log;
    int m_total = 0;
    int m_rowsShown = 3;
    bool m_isExpanded = false;
};

}  // namespace headroom
