// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/widgets/plain.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace headroom {

TextLabel::TextLabel(Theme& theme, TypeStyle style, Tone tone, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_style(style), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

TextLabel* TextLabel::wrapping(Theme& theme, TypeStyle style, Tone tone) {
    auto* label = new TextLabel(theme, style, tone);
    label->setWrapping(true);
    return label;
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
    applyTheme();
}

void TextLabel::setWrapping(bool wraps) {
    setWordWrap(wraps);
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

int TextLabel::heightForWidth(int width) const {
    constexpr qsizetype widthsKept = 8;
    if (m_measured != text() || m_heights.size() > widthsKept) m_heights.clear();
    m_measured = text();
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent* event) {
    m_heights.clear();
    QLabel::changeEvent(event);
}

void TextLabel::setEliding() {
    m_elides = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize TextLabel::minimumSizeHint() const {
    if (!m_elides) return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height()};
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_elides) {
        const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        setToolTip(fits ? QString() : plain::toolTip(text()));
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (!m_elides) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void TextLabel::applyTheme() {
    setFont(m_theme.font(m_style));
    setMinimumHeight(m_theme.lineHeight(m_style));
    QPalette colors = m_theme.palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colors.setColor(group, QPalette::WindowText, m_theme.color(m_tone));
    setPalette(colors);
}

}  // namespace headroom
