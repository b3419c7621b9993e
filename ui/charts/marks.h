// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace headroom::marks {

// The shapes that carry meaning beside colour: square is the leader, circle a rep, flag a potential,
// diamond the leader on a standard.
// Each is painted round `center`.
void paintLeaderSquare(QPainter& painter, const Theme& theme, QPointF center, bool isFilled);
void paintRepDot(QPainter& painter, const Theme& theme, QPointF center);
void paintRepBand(QPainter& painter, const Theme& theme, double left, double right, double y);
void paintStartTick(QPainter& painter, const Theme& theme, QPointF center);
// A rep's own view: a hollow circle, with room for the dot of the leader's within.
void paintOwnView(QPainter& painter, const Theme& theme, QPointF center);
// How the leader does it: a diamond; a hollow one leaves what is under it in sight.
void paintLeaderDiamond(QPainter& painter, const Theme& theme, QPointF center, bool isFilled);
void paintPotentialFlag(QPainter& painter, const Theme& theme, QPointF center);
void paintTriangle(QPainter& painter, const Theme& theme, QPointF center, bool pointsUp);

}  // namespace headroom::marks
