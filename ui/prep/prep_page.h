// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace headroom {

class ActionButton;
class Card;
class PageHead;
class PrepSteps;

// Prepare a 1:1 in a minute: the sheet, what to bring up, the last conversations.
class PrepPage : public QWidget {
    Q_OBJECT

public:
    PrepPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Throws Error when the rep is gone.
    void showRep(RepId rep, QDate today);
    std::optional<RepId> currentRep() const { return m_rep; }

    // Asks where to; `saveTo` does not, and throws Error.
    void print();
    void saveTo(const QString& path) const;
    void addTopic();

Q_SIGNALS:
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    PageHead* newHead();
    QWidget* newSide();
    void read();
    void presentLast();
    void edit(const std::function<void(PrepEdits&)>& change);
    void onReworded(const QString& key, const QString& text);
    void onDone(const PrepItem& item);
    void onTopicEntered();
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<RepId> m_rep;
    QDate m_today;
    PrepSheet m_sheet;
    bool m_isOutdated = false;

    ActionButton* m_print;
    PageHead* m_head;
    PrepSteps* m_steps;
    QLineEdit* m_topic;
    Card* m_last;
    QWidget* m_lastContent = nullptr;
};

}  // namespace headroom
