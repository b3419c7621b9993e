// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/part_bar.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace headroom {

namespace {

constexpr int barWidth = 96, barHeight = 6, numberWidth = 34;

QString numberOf(double part) {
    return QLocale().toString(std::lround(100 * part));
}

}  // namespace

PartBar::PartBar(Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_name(name) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartBar::present(std::optional<double> part) {
    setVisible(part.has_value());
    m_part = part.value_or(0);
    setAccessibleDescription(tr("%1 of 100").arg(numberOf(m_part)));
    update();
}

void PartBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int middle = height() / 2;
    painter.setFont(m_theme.font(TypeStyle::Caption));
    painter.setPen(m_theme.color(Tone::Text2));
    const QRect words(0, 0, width() - barWidth - numberWidth - size::s, height());
    painter.drawText(visual(words),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    const QRect bar(width() - barWidth - numberWidth, middle - barHeight / 2, barWidth, barHeight);
    painter.fillRect(visual(bar), m_theme.color(Tone::Grid));
    const int filled = int(std::lround(barWidth * m_part));
    painter.fillRect(visual(QRect(bar.left(), bar.top(), filled, barHeight)),
                     m_theme.color(Tone::LeaderMark));
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(visual(QRect(width() - numberWidth, 0, numberWidth, height())),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     numberOf(m_part));
}

}  // namespace headroom
