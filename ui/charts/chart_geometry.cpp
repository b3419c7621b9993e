// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_geometry.h"

#include <cmath>

namespace headroom::geometry {

void paintGuides(QPainter& painter, const Theme& theme, const TimeAxis& time, double top, double bottom) {
    painter.setPen(QPen(theme.color(Tone::Grid), 1));
    for (const TimeTick& tick : time.ticks()) {
        const double x = std::round(time.start(tick.day)) + .5;
        if (x > time.left() + 1) painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
}

void paintInspected(QPainter& painter, const Theme& theme, const TimeAxis& time, QDate day, double top,
                    double bottom) {
    const double x = std::round(time.end(day)) - .5;
    painter.setPen(QPen(theme.color(Tone::Accent), 1));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

}  // namespace headroom::geometry
