// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace headroom {

class ConversationsCard;
class GrowthCard;
class GrowthPlanCard;
class NumbersCard;
class RepHead;
class RecordCard;
class RepRecords;
class StandardsCard;
class TimeCard;

// One rep: whether they grow toward the potential that was agreed, and what the leader put in.
class RepPage : public QWidget {
    Q_OBJECT

public:
    RepPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Reads and shows a rep as of `today`, and again after each change while the page is in sight.
    // Throws Error when the rep is gone.
    void showRep(RepId rep, QDate today);
    std::optional<RepId> currentRep() const { return m_rep; }

    // Each does nothing where it makes no sense.
    void openPrevious();
    void openNext();
    void agreePotential();  // the first one, or raise it
    void correctPotential();
    void editRhythm();
    void toggleTable();

Q_SIGNALS:
    void repOpened(RepId rep);
    void teamRequested();
    void quickSwitchRequested();
    void prepareRequested(RepId rep);
    void logRequested(RepId rep);
    void editRequested(RepId rep);
    void archiveRequested(RepId rep);
    void conversationOpened(ConversationId conversation);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newContent();
    void connectHead();
    void read();
    void presentPriorities();
    void fitContent();
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<RepId> m_rep;
    QDate m_today;
    RepProfile m_profile;
    bool m_isOutdated = false;

    RepHead* m_head;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_left = nullptr;
    QBoxLayout* m_right = nullptr;
    GrowthCard* m_growth;
    ConversationsCard* m_conversations;
    RepRecords* m_records;
    StandardsCard* m_standards;
    RecordCard* m_priorities;
    GrowthPlanCard* m_plan;
    NumbersCard* m_numbers;
    TimeCard* m_time;
};

}  // namespace headroom
