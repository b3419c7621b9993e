// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/promises/form_place.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace headroom {

class CommitmentsPage;
class ConversationDialog;
class Error;
class FirstRunPage;
class InlineNotice;
class Navigation;
class QuickSwitch;
class PrepPage;
class RepPage;
class RecordDialogs;
class StatusLine;
class TeamPage;
class WindowActions;

// The window: navigation, the page in sight, the status line; and the keys that work everywhere.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // All references outlive the window. `today` is the day everything is counted from.
    MainWindow(Workspace& workspace, Theme& theme, WindowMemory& memory, QDate today);

    // Reads everything again as of another day.
    void setToday(QDate today);
    // Says that this is the invented team, and offers the way out.
    void setIsSample(bool isSample);

    void openTeam();
    void openCommitments();
    void openRep(RepId rep);
    // The sheet for the next 1:1.
    void prepare(RepId rep);
    // Opens the rep and asks for a potential, the first one or the next.
    void agreePotential(RepId rep);
    // Neither while the store can only be read.
    void logConversation(std::optional<RepId> rep = {});
    void openConversation(ConversationId id);
    // Empty: asks which file.
    void importFile(const QString& path = {});

Q_SIGNALS:
    void sampleRequested();
    void ownStoreRequested();
    void storeRequested(const QString& path);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectPages();
    FirstRunPage* firstRun();
    RepPage* repPage();
    CommitmentsPage* commitmentsPage();
    PrepPage* prepPage();
    void connectActions();
    void refresh();
    void showPage(QWidget* page);
    void showTeam(std::optional<TeamId> team);
    void openConversationDialog(const std::function<void(ConversationDialog&)>& start);
    void reportFailure(const Error& error);
    void takeBack(bool repeats);
    void updateNavigation();
    void leaveRep();
    void goToTeam();
    void leavePrep();
    QString teamName() const;  // empty: all reps
    std::optional<RepId> currentRep() const;

    void withCurrentRep(void (*open)(const FormPlace&, const Rep&));
    void onAskedForHelp();
    void onTopicRequested();
    void onNamesRequested();
    void onAddRepRequested();
    void onEditRequested(RepId rep);
    void onArchiveRequested(RepId rep);
    void onFindRequested();
    void onStoreRequested();
    void onNextPane();
    void onTeamChosen(std::optional<TeamId> team);
    void onKeysRequested();

    Workspace& m_workspace;
    Theme& m_theme;
    WindowMemory& m_memory;
    QDate m_today;
    std::optional<TeamId> m_team;

    WindowActions* m_actions;
    Navigation* m_navigation;
    InlineNotice* m_state;    // sample, or reading only
    InlineNotice* m_failure;  // what went wrong last
    QStackedWidget* m_pages;
    FirstRunPage* m_firstRun = nullptr;
    TeamPage* m_teamPage;
    RepPage* m_repPage = nullptr;
    CommitmentsPage* m_commitmentsPage = nullptr;
    PrepPage* m_prepPage = nullptr;
    StatusLine* m_status;
    QuickSwitch* m_quickSwitch;
    RecordDialogs* m_records;
};

}  // namespace headroom
