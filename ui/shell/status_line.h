// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace headroom {

class KeyHint;
class LinkButton;
class TextLabel;

// The last step with its Undo, which stays until the next one; and what is imported and saved.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(Theme& theme, QWidget* parent = nullptr);

    void presentUndo(const UndoState& state);
    void presentStore(const Workspace& workspace, const TeamOverview& overview);
    // What has just been taken back or repeated, in place of the last step until the next change.
    void say(const QString& sentence);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

private:
    TextLabel* m_lastStep;
    LinkButton* m_undo;
    KeyHint* m_undoKeys;
    LinkButton* m_redo;
    TextLabel* m_store;
};

}  // namespace headroom
