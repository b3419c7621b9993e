// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStringList>

#include <vector>

namespace headroom {

// Words beside a chart that name what ends there: the strong lines in its tone, further ones quieter.
struct GutterLabel {
    double y = 0;  // of what it names
    QStringList lines;
    Tone tone = Tone::Text2;
    int strongLines = 1;
    QRectF place = {};  // set by placeLabels()
};

inline constexpr double gutterLineHeight = 16, gutterGap = 12;

// Gives each label its place in the gutter that begins at `x`, none over another, between `top` and `bottom`.
void placeLabels(std::vector<GutterLabel>& labels, double x, double width, double top, double bottom);

// With a line from the plot's edge to each label that could not stand beside what it names.
void paintLabels(QPainter& painter, const Theme& theme, const std::vector<GutterLabel>& labels);

}  // namespace headroom
