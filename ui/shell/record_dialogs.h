// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/theme.h"

#include <QPointer>

namespace headroom {

class NamesDialog;
class RepDialog;

// Opens the dialogs that add and edit reps and the leader's own record over a window. What was typed for
// somebody new and left by Esc is there again until it is saved.
class RecordDialogs : public QObject {
    Q_OBJECT

public:
    // All references outlive the window, and the window this.
    RecordDialogs(Workspace& workspace, Theme& theme, WindowMemory& memory, QWidget* window);

    void addNames(QDate today);
    // Into the team named `teamName`; empty: none.
    void addRep(const QString& teamName, QDate today);
    void editRep(RepId rep, QDate today);
    void showArchived();
    void showSettings();

Q_SIGNALS:
    void repAdded(RepId rep);
    void repOpened(RepId rep);

private:
    Workspace& m_workspace;
    Theme& m_theme;
    WindowMemory& m_memory;
    QWidget* m_window;
    QPointer<NamesDialog> m_names;
    QPointer<RepDialog> m_newRep;
};

}  // namespace headroom
