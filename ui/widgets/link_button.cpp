// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace headroom {

LinkButton::LinkButton(Theme& theme, QWidget* parent) : LinkButton(theme, QString(), parent) {}

LinkButton::LinkButton(Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void LinkButton::setFlush(bool isFlush) {
    m_isFlush = isFlush;
    updateGeometry();
}

QSize LinkButton::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TypeStyle::BodyStrong));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + (m_isFlush ? 0 : 8),
            std::max(size::minTarget, metrics.height())};
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont font = m_theme.font(TypeStyle::BodyStrong);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(m_theme.color(!isEnabled()   ? Tone::Text3
                                 : underMouse() ? Tone::AccentHover
                                                : Tone::Accent));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (hasFocus()) paintFocus(painter);
}

// A ring; under words that begin at the edge a line, as a ring would cut them.
void LinkButton::paintFocus(QPainter& painter) const {
    if (m_isFlush) return painter.fillRect(0, height() - 3, width(), 2, m_theme.color(Tone::Focus));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

}  // namespace headroom
