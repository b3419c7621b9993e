// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/frame_wording.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace headroom {

class ActionButton;
class Card;
class EmptyState;
class FoldedText;
class PageHead;
class StandardsGrid;
class TextLabel;

// How things are done here, and who was seen doing them so: the leader first, then the reps.
class StandardsPage : public Page {
    Q_OBJECT

public:
    StandardsPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    void choose(StandardId standard);

Q_SIGNALS:
    void conversationOpened(headroom::ConversationId conversation);

protected:
    void read() override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void present();
    QString toDo(wording::Naming naming) const;
    const Standard* standard(StandardId id) const;
    void add();
    void observe(StandardId id, std::optional<RepId> of);
    void openHistory(StandardId id, std::optional<RepId> of);
    std::optional<Rep> shownRep(std::optional<RepId> id) const;
    void presentDetail();
    QWidget* newLegend();
    void scoreYourself();

    StandardsTable m_table;

    ActionButton* m_add;
    ActionButton* m_score;
    ActionButton* m_starters;
    ActionButton* m_moreStarters;
    PageHead* m_head;
    Card* m_notice;
    FoldedText* m_toDo;
    Card* m_card;
    StandardsGrid* m_grid;
    TextLabel* m_detail;
    EmptyState* m_empty;
};

}  // namespace headroom
