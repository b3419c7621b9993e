// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gutter_label.h"

#include "ui/charts/label_column.h"

#include <cmath>

namespace headroom {

namespace {

constexpr double half = gutterLineHeight / 2;
constexpr double apart = 3;  // farther from its wish than this, a label gets a line

void paintConnection(QPainter& painter, const Theme& theme, const GutterLabel& label) {
    const double middle = label.place.top() + half;
    if (std::abs(middle - label.y) <= apart) return;
    painter.setPen(QPen(theme.color(Tone::BorderControl), 1));
    const double right = label.place.left() - 2;
    painter.drawPolyline(QPolygonF{{right - gutterGap + 4, label.y}, {right - 5, label.y}, {right, middle}});
}

}  // namespace

void placeLabels(std::vector<GutterLabel>& labels, double x, double width, double top, double bottom) {
    std::vector<LabelExtent> extents;
    for (const GutterLabel& label : labels)
        extents.push_back({label.y - half, gutterLineHeight * double(label.lines.size())});
    const std::vector<double> tops = spreadLabels(extents, top, bottom);
    for (size_t i = 0; i < labels.size(); ++i) labels[i].place = QRectF(x, tops[i], width, extents[i].length);
}

void paintLabels(QPainter& painter, const Theme& theme, const std::vector<GutterLabel>& labels) {
    for (const GutterLabel& label : labels) {
        paintConnection(painter, theme, label);
        QRectF line(label.place.topLeft(), QSizeF(label.place.width(), gutterLineHeight));
        for (qsizetype i = 0; i < label.lines.size(); ++i) {
            const bool isStrong = i < label.strongLines;
            painter.setFont(theme.font(isStrong ? TypeStyle::CaptionStrong : TypeStyle::Caption));
            painter.setPen(theme.color(isStrong || i == 0 ? label.tone : Tone::Text3));
            painter.drawText(
                line, int(Qt::AlignLeft | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(label.lines[i], Qt::ElideRight, int(line.width())));
            line.translate(0, gutterLineHeight);
        }
    }
}

}  // namespace headroom
