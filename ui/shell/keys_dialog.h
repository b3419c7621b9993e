// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QDialog>

namespace headroom {

// Lists every key of the window, so that nothing has to be remembered.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(Theme& theme, const QList<QAction*>& actions, QWidget* parent = nullptr);
};

}  // namespace headroom
