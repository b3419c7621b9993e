// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

namespace headroom::marks {

namespace {

constexpr double ownViewRadius = 5.5, filledDiamond = 5.5, hollowDiamond = 7;
constexpr double squareSide = 8, dotRadius = 4.5, bandHeight = 9, tickHeight = 15, flagHeight = 20;

void prepare(QPainter& painter, const QPen& pen, const QBrush& brush) {
    painter.setPen(pen);
    painter.setBrush(brush);
}

}  // namespace

void paintLeaderSquare(QPainter& painter, const Theme& theme, QPointF center, bool isFilled) {
    const QColor color = theme.color(Tone::LeaderMark);
    const QRectF square(std::round(center.x() - squareSide / 2), std::round(center.y() - squareSide / 2),
                        squareSide, squareSide);
    if (isFilled) {
        painter.fillRect(square, color);
        return;
    }
    prepare(painter, QPen(color, 1.5), Qt::NoBrush);
    painter.drawRect(square.adjusted(.75, .75, -.75, -.75));
}

void paintRepDot(QPainter& painter, const Theme& theme, QPointF center) {
    prepare(painter, QPen(theme.color(Tone::Surface), 1), theme.color(Tone::Rep));
    painter.drawEllipse(center, dotRadius, dotRadius);
}

void paintRepBand(QPainter& painter, const Theme& theme, double left, double right, double y) {
    prepare(painter, Qt::NoPen, theme.color(Tone::RepBand));
    painter.drawRoundedRect(QRectF(left, y - bandHeight / 2, std::max(2.0, right - left), bandHeight), 2, 2);
}

void paintStartTick(QPainter& painter, const Theme& theme, QPointF center) {
    const double x = std::round(center.x()) + .5;
    prepare(painter, QPen(theme.color(Tone::Baseline), 1.5, Qt::SolidLine, Qt::FlatCap), Qt::NoBrush);
    painter.drawLine(QPointF(x, center.y() - tickHeight / 2), QPointF(x, center.y() + tickHeight / 2));
}

void paintOwnView(QPainter& painter, const Theme& theme, QPointF center) {
    prepare(painter, QPen(theme.color(Tone::Rep), 1.5), theme.color(Tone::Surface));
    painter.drawEllipse(center, ownViewRadius, ownViewRadius);
}

void paintLeaderDiamond(QPainter& painter, const Theme& theme, QPointF center, bool isFilled) {
    const QColor color = theme.color(Tone::LeaderMark);
    const double r = isFilled ? filledDiamond : hollowDiamond;
    if (isFilled)
        prepare(painter, Qt::NoPen, color);
    else
        prepare(painter, QPen(color, 1.5), Qt::NoBrush);
    painter.drawPolygon(QPolygonF{center + QPointF(0, -r), center + QPointF(r, 0), center + QPointF(0, r),
                                  center + QPointF(-r, 0)});
}

void paintPotentialFlag(QPainter& painter, const Theme& theme, QPointF center) {
    const QColor color = theme.color(Tone::Potential);
    const double x = std::round(center.x()), top = center.y() - flagHeight / 2;
    painter.fillRect(QRectF(x - 1, top, 2, flagHeight), color);
    prepare(painter, Qt::NoPen, color);
    painter.drawPolygon(QPolygonF{{x - 4, top}, {x + 4, top}, {x, top + 5}});
}

void paintTriangle(QPainter& painter, const Theme& theme, QPointF center, bool pointsUp) {
    const double up = pointsUp ? 1 : -1;
    prepare(painter, Qt::NoPen, theme.color(Tone::Rep));
    painter.drawPolygon(QPolygonF{{center.x() - 5, center.y() + 4 * up},
                                  {center.x() + 5, center.y() + 4 * up},
                                  {center.x(), center.y() - 4 * up}});
}

}  // namespace headroom::marks
