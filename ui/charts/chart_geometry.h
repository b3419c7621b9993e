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

// The guide of the day that is looked at.
void paintInspected(QPainter& painter, const Theme& theme, const TimeAxis& time, QDate day, double top,
                    double bottom);

}  // namespace headroom::geometry
