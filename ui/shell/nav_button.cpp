// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_button.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace headroom {

namespace {
constexpr int iconSide = 16, barWidth = 3, barInset = 8;
}

NavButton::NavButton(Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void NavButton::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    setAccessibleDescription(isCurrent ? tr("You are here") : QString());
    update();
}

void NavButton::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    setToolTip(isCollapsed ? text() : QString());
    update();
}

QSize NavButton::sizeHint() const {
    return {m_isCollapsed ? size::navItem : size::nav - size::l, m_theme.scaled(size::navItem)};
}

void NavButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.setPen(Qt::NoPen);
    if (m_isCurrent || underMouse()) {
        painter.setBrush(m_theme.color(m_isCurrent ? Tone::Selected : Tone::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (m_isCurrent) {
        painter.setBrush(m_theme.color(Tone::Accent));
        painter.drawRoundedRect(visual(QRect(0, barInset, barWidth, height() - 2 * barInset)), 1.5, 1.5);
    }
    const Tone tone = m_isCurrent ? Tone::Text : Tone::Text2;
    const int left = m_isCollapsed ? (width() - iconSide) / 2 : size::m;
    painter.drawPixmap(visual(QRect(left, (height() - iconSide) / 2, iconSide, iconSide)),
                       iconPixmap(m_theme, m_icon, tone, iconSide, devicePixelRatioF()));
    if (!m_isCollapsed) {
        QFont font = m_theme.font(TypeStyle::Body);
        if (m_isCurrent) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(tone));
        const QRect words(left + iconSide + size::m, 0, width() - left - iconSide - 2 * size::m, height());
        painter.drawText(visual(words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

}  // namespace headroom
