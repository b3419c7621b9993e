// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_keys.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace headroom {

class WindowActions;

// Every key, what it does and where: those of the window by menu, then those of each page.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(Theme& theme, const WindowActions& actions, QWidget* parent);

private:
    QWidget* newColumns(const QList<KeyGroup>& groups);
    QWidget* newGroup(const KeyGroup& group);

    Theme& m_theme;
};

}  // namespace headroom
