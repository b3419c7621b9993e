// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_geometry.h"

#include "ui/charts/gutter_label.h"

#include <cmath>

namespace headroom::geometry {

void paintGuides(QPainter& painter, const Theme& theme, const TimeAxis& time, double top, double bottom) {
    painter.setPen(QPen(theme.color(Tone::Grid), 1));
    for (const TimeTick& tick : time.ticks()) {
        const double x = std::round(time.start(tick.day)) + .5;
        if (x > time.left() + 1) painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
}

void paintLaneTitle(QPainter& painter, const Theme& theme, const QRectF& plot, double above,
                    const QString& title) {
    painter.setFont(theme.font(TypeStyle::CaptionStrong));
    const QRectF line(plot.left(), plot.top() - above, painter.fontMetrics().horizontalAdvance(title) + 8,
                      gutterLineHeight);
    painter.fillRect(line, theme.color(Tone::Surface));
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), title);
    painter.setFont(theme.font(TypeStyle::Caption));
}

void paintScaleLine(QPainter& painter, const Theme& theme, const QRectF& plot, double at,
                    const QString& words, bool isBase) {
    const double line = std::round(at) + .5;
    painter.setPen(QPen(theme.color(isBase ? Tone::BorderControl : Tone::Grid), 1));
    painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
    painter.setPen(theme.color(Tone::Text3));
    painter.drawText(QRectF(0, line - 8, plot.left() - 8, 16), int(Qt::AlignRight | Qt::AlignVCenter), words);
}

void paintTickWords(QPainter& painter, const Theme& theme, const TimeAxis& time, double top) {
    painter.setFont(theme.font(TypeStyle::Caption));
    painter.setPen(theme.color(Tone::Text3));
    const std::vector<TimeTick>& ticks = time.ticks();
    for (size_t i = 0; i < ticks.size(); ++i) {
        const double left = time.start(ticks[i].day), right = time.tickEnd(i);
        const auto fits = [&](const QString& words) {
            return painter.fontMetrics().horizontalAdvance(words) + 4 <= right - left;
        };
        const QString& words = fits(ticks[i].words) ? ticks[i].words : ticks[i].shortWords;
        if (fits(words))
            painter.drawText(QRectF(left, top, right - left, gutterLineHeight), Qt::AlignCenter, words);
    }
}

void paintInspected(QPainter& painter, const Theme& theme, const TimeAxis& time, QDate day, double top,
                    double bottom) {
    const double x = std::round(time.end(day)) - .5;
    painter.setPen(QPen(theme.color(Tone::Accent), 1));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

}  // namespace headroom::geometry
