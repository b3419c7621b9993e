// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace headroom {

// One entry of the navigation: icon and words, or the icon alone while the navigation is collapsed.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    // Whether this is the place one is in.
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }
    void setCollapsed(bool isCollapsed);
    // How many things there wait on the leader, and what that means in words; 0 shows nothing.
    void setCount(int count, const QString& words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void paintCount(QPainter& painter) const;

    const Theme& m_theme;
    QString m_icon;
    int m_count = 0;
    QString m_countWords;
    bool m_isCurrent = false;
    bool m_isCollapsed = false;
};

}  // namespace headroom
