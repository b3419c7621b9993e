// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace headroom {

class ActionButton;
class InlineNotice;

// Adds reps by typing their names, one a line: for leaders without a file, and for whoever joins later.
class NamesDialog : public QDialog {
    Q_OBJECT

public:
    NamesDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent = nullptr);

    void setTeamName(const QString& name);

Q_SIGNALS:
    void namesAdded(int count);

private:
    QStringList typedNames() const;
    void onTextChanged();
    void onSave();

    Workspace& m_workspace;
    QDate m_today;
    QPlainTextEdit* m_names;
    QLineEdit* m_team;
    InlineNotice* m_notice;
    ActionButton* m_save;
};

}  // namespace headroom
