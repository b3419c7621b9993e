// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/reach_bar.h"

#include "core/workspace/frame_wording.h"

#include <QPainter>

namespace headroom {

namespace {
constexpr int side = 9, step = 12, mostSquares = 12, barWidth = mostSquares * step;
}

ReachBar::ReachBar(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void ReachBar::present(const PriorityReach& reach) {
    m_reach = reach;
    setAccessibleName(wording::reach(reach));
    updateGeometry();
    update();
}

QSize ReachBar::sizeHint() const {
    return {m_reach.reps <= mostSquares ? m_reach.reps * step : barWidth, side + 2};
}

void ReachBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_theme.color(Tone::Strip0));
    const auto square = [](double left, double width) { return QRectF(left + .5, 1.5, width - 1, side - 1); };
    if (m_reach.reps > mostSquares) {
        painter.drawRect(square(0, barWidth));
        const double filled = barWidth * m_reach.coverage()->share();
        return painter.fillRect(QRectF(0, 1, filled, side), m_theme.color(Tone::LeaderMark));
    }
    for (int rep = 0; rep < m_reach.reps; ++rep) {
        if (rep < m_reach.heardLately)
            painter.fillRect(QRectF(rep * step, 1, side, side), m_theme.color(Tone::LeaderMark));
        else
            painter.drawRect(square(rep * step, side));
    }
}

}  // namespace headroom
