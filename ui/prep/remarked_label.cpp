// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/remarked_label.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace headroom {

namespace {
constexpr qsizetype longestWhole = 24;  // characters of a remark that moves to the next line as one
}

RemarkedLabel::RemarkedLabel(Theme& theme, TypeStyle style, QWidget* parent)
    : TextLabel(theme, style, Tone::Text, parent), m_theme(theme) {
    setWrapping(true);
}

void RemarkedLabel::say(const QString& text, const QString& remark, Tone remarkTone) {
    m_remark = remark;
    m_remarkTone = remarkTone;
    setText(text);
    setAccessibleName(remark.isEmpty() ? text : tr("%1, %2", "a line and how it stands").arg(text, remark));
}

void RemarkedLabel::setStruck(bool isStruck) {
    m_isStruck = isStruck;
    update();
}

QString RemarkedLabel::words() const {
    QString words = text(), aside = m_remark;
    if (aside.size() <= longestWhole) aside.replace(QLatin1Char(' '), QChar::Nbsp);
    if (!aside.isEmpty()) words += QStringLiteral("  ") + aside;
    return words.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

double RemarkedLabel::lay(int width, QPainter* painter) const {
    QTextLayout layout(words(), font());
    QTextLayout::FormatRange said{0, int(text().size()), {}},
        aside{int(text().size()), int(m_remark.size()) + 2, {}};
    said.format.setForeground(m_theme.color(m_isStruck ? Tone::Text3 : Tone::Text));
    said.format.setFontStrikeOut(m_isStruck);
    aside.format.setForeground(m_theme.color(m_remarkTone));
    layout.setFormats({said, aside});
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) layout.draw(painter, {0, 0});
    return height;
}

int RemarkedLabel::heightForWidth(int width) const {
    return std::max(int(std::ceil(lay(width, nullptr))), minimumHeight());
}

QSize RemarkedLabel::sizeHint() const {
    const QSize usual = TextLabel::sizeHint();
    return {usual.width(), heightForWidth(usual.width())};
}

void RemarkedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double height = lay(width(), nullptr);
    painter.translate(0, std::max(0.0, (this->height() - height) / 2));
    lay(width(), &painter);
}

}  // namespace headroom
