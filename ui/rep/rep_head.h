// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/page_head.h"

class QAction;
class QMenu;

namespace headroom {

class ActionButton;

// The top of the Rep page: who, how long, and what can be done; preparing the next 1:1 is filled.
class RepHead : public PageHead {
    Q_OBJECT

public:
    explicit RepHead(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void findRequested();
    void prepareRequested();
    void logRequested();
    void agreeRequested();
    void correctRequested();
    void rhythmRequested();
    void editRequested();
    void archiveRequested();

private:
    ActionButton* newIconButton(const QString& icon, const QString& name);
    void buildMenu();
    void onMore();

    Theme& m_theme;
    ActionButton* m_previous;
    ActionButton* m_following;
    ActionButton* m_find;
    ActionButton* m_log;
    ActionButton* m_prepare;
    ActionButton* m_more;
    QMenu* m_menu;
    QAction* m_agree = nullptr;
    QAction* m_correct = nullptr;
};

}  // namespace headroom
