// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QPainter>
#include <QStyle>

namespace headroom {

namespace {
constexpr int hintPadding = 5, hintHeight = 18, iconSide = 16;
}

ActionButton::ActionButton(Theme& theme, QWidget* parent) : ActionButton(theme, QString(), parent) {}

ActionButton::ActionButton(Theme& theme, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);  // Enter presses it in a window as it does in a dialog
    followTheme(theme, this);
}

void ActionButton::setPrimary(bool isPrimary) {
    m_isPrimary = isPrimary;
    updateGeometry();
    update();
}

void ActionButton::setKeyHint(const QKeySequence& keys) {
    m_keyHint = keys;
    setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QFont ActionButton::textFont() const {
    QFont font = m_theme.font(TypeStyle::BodyStrong);
    if (m_isPrimary) font.setWeight(QFont::DemiBold);
    return font;
}

int ActionButton::textWidth() const {
    return text().isEmpty() ? 0 : QFontMetrics(textFont()).size(Qt::TextShowMnemonic, text()).width();
}

int ActionButton::hintWidth() const {
    if (m_keyHint.isEmpty()) return 0;
    return QFontMetrics(m_theme.font(TypeStyle::Caption))
               .horizontalAdvance(m_keyHint.toString(QKeySequence::NativeText)) +
           2 * hintPadding;
}

QSize ActionButton::sizeHint() const {
    int content = textWidth();
    if (!icon().isNull()) content += iconSide + (content ? size::s : 0);
    if (!m_keyHint.isEmpty()) content += size::s + hintWidth();
    const int padding = text().isEmpty() ? size::s : size::m;
    return {content + 2 * padding, std::max(size::control, QFontMetrics(textFont()).height() + size::m)};
}

QColor ActionButton::fillColor() const {
    if (m_isPrimary && isEnabled())
        return m_theme.color(underMouse() || isDown() ? Tone::AccentHover : Tone::Accent);
    return m_theme.color(isEnabled() && (underMouse() || isDown()) ? Tone::Hover : Tone::Surface);
}

QColor ActionButton::textColor() const {
    if (!isEnabled()) return m_theme.color(Tone::Text3);
    return m_theme.color(m_isPrimary ? Tone::OnAccent : Tone::Text);
}

void ActionButton::paintFrame(QPainter& painter) const {
    const bool isFilled = m_isPrimary && isEnabled();
    painter.setBrush(fillColor());
    painter.setPen(isFilled ? fillColor() : m_theme.color(isEnabled() ? Tone::BorderControl : Tone::Border));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(isFilled ? Tone::OnAccent : Tone::Focus), 2));
    const qreal inset = isFilled ? 3 : 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
}

void ActionButton::paintHint(QPainter& painter, const QRect& place) const {
    QColor frame = textColor();
    frame.setAlphaF(0.7f);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), 3, 3);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    painter.setPen(textColor());
    painter.drawText(place, Qt::AlignCenter, m_keyHint.toString(QKeySequence::NativeText));
}

void ActionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const auto placed = [this](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (this->height() - height) / 2, width, height));
    };
    int x = (width() - sizeHint().width()) / 2 + (text().isEmpty() ? size::s : size::m);
    if (!icon().isNull()) {
        icon().paint(&painter, placed(x, iconSide, iconSide), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconSide + size::s;
    }
    painter.setFont(textFont());
    painter.setPen(textColor());
    painter.drawText(placed(x, textWidth(), height()),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (!m_keyHint.isEmpty())
        paintHint(painter, placed(x + textWidth() + size::s, hintWidth(), m_theme.scaled(hintHeight)));
}

}  // namespace headroom
