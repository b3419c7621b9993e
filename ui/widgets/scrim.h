// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QDialog;

namespace headroom {

// Dims the window behind a dialog for as long as the dialog is in sight.
class Scrim : public QWidget {
    Q_OBJECT

public:
    // Covers the window of the dialog's parent, and lives as long as the dialog.
    Scrim(Theme& theme, QDialog* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QDialog* m_dialog;
};

}  // namespace headroom
