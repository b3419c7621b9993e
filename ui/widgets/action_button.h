// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace headroom {

// A button that names its shortcut beside its text; the primary one is filled, and a screen has exactly one.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(Theme& theme, QWidget* parent = nullptr);
    ActionButton(Theme& theme, const QString& text, QWidget* parent = nullptr);

    bool isPrimary() const { return m_isPrimary; }
    void setPrimary(bool isPrimary);
    // Shown only: whoever owns the action sets the shortcut itself.
    QKeySequence keyHint() const { return m_keyHint; }
    void setKeyHint(const QKeySequence& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;
    QColor textColor() const;
    QColor fillColor() const;
    int textWidth() const;
    int hintWidth() const;
    void paintFrame(QPainter& painter) const;
    void paintHint(QPainter& painter, const QRect& place) const;

    Theme& m_theme;
    QKeySequence m_keyHint;
    bool m_isPrimary = false;
};

}  // namespace headroom
