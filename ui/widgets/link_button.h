// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace headroom {

// An action that reads as a link, for what is worth offering but is not the next thing to do.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(Theme& theme, QWidget* parent = nullptr);
    LinkButton(Theme& theme, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
};

}  // namespace headroom
