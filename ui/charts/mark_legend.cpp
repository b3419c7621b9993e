// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mark_legend.h"

#include <QPainter>
#include <QStyle>

namespace headroom {

namespace {
constexpr int markGap = 6, legendHeight = 24;
}

MarkLegend::MarkLegend(Theme& theme, std::vector<Entry> entries, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_entries(std::move(entries)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList said;
    for (const Entry& entry : m_entries) said << entry.words;
    setAccessibleName(tr("Key to the shapes"));
    setAccessibleDescription(said.join(QLatin1String(", ")));
    followTheme(theme, this);
}

QSize MarkLegend::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TypeStyle::Caption));
    int width = -size::l;
    for (const Entry& entry : m_entries)
        width += entry.markWidth + markGap + metrics.horizontalAdvance(entry.words) + size::l;
    return {width, m_theme.scaled(legendHeight)};
}

void MarkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const auto visual = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, this->height()));
    };
    int x = 0;
    for (const Entry& entry : m_entries) {
        entry.paint(painter, m_theme, QRectF(visual(x, entry.markWidth)).center());
        x += entry.markWidth + markGap;
        const int width = painter.fontMetrics().horizontalAdvance(entry.words);
        painter.setPen(m_theme.color(Tone::Text3));
        painter.drawText(visual(x, width), Qt::AlignCenter, entry.words);
        x += width + size::l;
    }
}

}  // namespace headroom
