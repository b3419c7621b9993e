// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/time_axis.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace headroom::geometry {

// Room round the plots of the two panels, in px: what makes their time axes one.
inline constexpr double leftGutter = 46, rightGutter = 152;
inline constexpr double growthTop = 40, growthBottom = 14;

// The shared vertical guides, one at each tick.
void paintGuides(QPainter& painter, const Theme& theme, const TimeAxis& time, double top, double bottom);

// A lane's title above its plot, `above` px higher; the guides stop at it. The font is then that of its
// scale.
void paintLaneTitle(QPainter& painter, const Theme& theme, const QRectF& plot, double above,
                    const QString& title);

// One line of a scale with its words left of the plot, in the painter's font.
void paintScaleLine(QPainter& painter, const Theme& theme, const QRectF& plot, double at,
                    const QString& words, bool isBase = false);

// The words of the ticks, centred between them in the line that begins at `top`; those without room are left
// out.
void paintTickWords(QPainter& painter, const Theme& theme, const TimeAxis& time, double top);

// The guide of the day that is looked at.
void paintInspected(QPainter& painter, const Theme& theme, const TimeAxis& time, QDate day, double top,
                    double bottom);

}  // namespace headroom::geometry
