// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_detail.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int lineHeight = 17;

}  // namespace

ChartDetail::ChartDetail(Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartDetail::say(const QStringList& lines) {
    m_lines = lines;
    resize(sizeHint());
    update();
}

QFont ChartDetail::fontOf(qsizetype line) const {
    return m_theme.font(line == 0 ? TypeStyle::CaptionStrong : TypeStyle::Caption);
}

QSize ChartDetail::sizeHint() const {
    int wide = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        wide = std::max(wide, QFontMetrics(fontOf(i)).horizontalAdvance(m_lines[i]));
    return {wide + 2 * size::s + 2, int(m_lines.size()) * lineHeight + 2 * size::xs + 2};
}

void ChartDetail::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        painter.setFont(fontOf(i));
        painter.setPen(m_theme.color(i == 0 ? Tone::Text : Tone::Text2));
        painter.drawText(QRect(size::s + 1, size::xs + 1 + int(i) * lineHeight, width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, m_lines[i]);
    }
}

}  // namespace headroom
