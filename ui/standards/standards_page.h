// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/standards_table.h"
#include "ui/promises/form_place.h"

#include <QWidget>

namespace headroom {

class ActionButton;
class Card;
class EmptyState;
class PageHead;
class StandardsGrid;
class TextLabel;

// How things are done here, and who was seen doing them so: the leader first, then the reps.
class StandardsPage : public QWidget {
    Q_OBJECT

public:
    StandardsPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Reads and shows a team (none: all reps) as of `today`, and again after each change while the page is in
    // sight.
    void showTeam(std::optional<TeamId> team, QDate today);
    void choose(StandardId standard);

Q_SIGNALS:
    void conversationOpened(headroom::ConversationId conversation);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void read();
    void present();
    FormPlace place() { return {m_workspace, m_theme, this, m_today}; }
    const Standard* standard(StandardId id) const;
    void add();
    void observe(StandardId id, std::optional<RepId> of);
    void openHistory(StandardId id, std::optional<RepId> of);
    std::optional<Rep> shownRep(std::optional<RepId> id) const;
    void presentDetail();
    QWidget* newLegend();
    void scoreYourself();
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<TeamId> m_team;
    QDate m_today;
    StandardsTable m_table;
    bool m_isOutdated = false;

    ActionButton* m_add;
    ActionButton* m_score;
    ActionButton* m_starters;
    PageHead* m_head;
    Card* m_notice;
    TextLabel* m_toDo;
    Card* m_card;
    StandardsGrid* m_grid;
    TextLabel* m_detail;
    EmptyState* m_empty;
};

}  // namespace headroom
