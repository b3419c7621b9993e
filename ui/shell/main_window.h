// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/place.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_place.h"

#include <QMainWindow>

#include <functional>

namespace headroom {

class ConversationDialog;
class Error;
class FileIntake;
class InlineNotice;
class Navigation;
class Places;
class QuickSwitch;
struct QuickTarget;
class RecordDialogs;
class StatusLine;
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

    Places& places() const { return *m_places; }

    // None of these while the store can only be read.
    void logConversation(std::optional<RepId> rep = {});
    void openConversation(ConversationId id);
    void logPlanned(ConversationId id);
    // Empty: asks which file.
    void importFile(const QString& path = {});
    // Empty: asks which.
    void readCalendar(const QString& path = {});

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
    void connectPlaces();
    void connectActions();
    void goTo(Place place);
    void refresh();
    void chooseTeam(std::optional<TeamId> team);
    void openConversationDialog(const std::function<void(ConversationDialog&)>& start);
    void reportFailure(const Error& error);
    void takeBack(bool repeats);
    void updateNavigation();
    QString teamName() const;  // empty: all reps

    void withCurrentRep(void (*open)(const FormPlace&, const Rep&));
    void onPlaceChanged();
    void onAskedForHelp();
    void onTopicRequested();
    void onNamesRequested();
    void onAddRepRequested();
    void onEditRequested(RepId rep);
    void onArchiveRequested(RepId rep);
    std::vector<QuickTarget> quickTargets();
    void onFindRequested();
    void onStoreRequested();
    void onNextPane();
    void onKeysRequested();

    Workspace& m_workspace;
    Theme& m_theme;
    WindowMemory& m_memory;

    WindowActions* m_actions;
    Navigation* m_navigation;
    InlineNotice* m_state;    // sample, or reading only
    InlineNotice* m_failure;  // what went wrong last
    Places* m_places;
    StatusLine* m_status;
    QuickSwitch* m_quickSwitch;
    RecordDialogs* m_records;
    FileIntake* m_intake;
};

}  // namespace headroom
