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

    // Whether its words begin at its edge, under or over other words, rather than with room round them.
    void setFlush(bool isFlush);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintFocus(QPainter& painter) const;

    Theme& m_theme;
    bool m_isFlush = false;
};

}  // namespace headroom
