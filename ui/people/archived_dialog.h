// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QListWidget;

namespace headroom {

class ActionButton;
class InlineNotice;
class TextLabel;

// The reps who were archived, to look at and to bring back.
class ArchivedDialog : public QDialog {
    Q_OBJECT

public:
    ArchivedDialog(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void repOpened(RepId rep);

private:
    void read();
    std::optional<RepId> currentRep() const;
    void onBringBack();
    void onOpen();

    Workspace& m_workspace;
    TextLabel* m_words;
    QListWidget* m_list;
    InlineNotice* m_notice;
    ActionButton* m_bringBack;
    ActionButton* m_open;
};

}  // namespace headroom
