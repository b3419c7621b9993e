// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"

#include <QRect>

#include <vector>

namespace headroom {

// The one scale on which the table draws every rep of a team, so that rows compare by eye.
class RateAxis {
public:
    RateAxis() = default;
    // Wide enough for each range, baseline and potential, in steps of 10 points, at least 20 points long.
    explicit RateAxis(const TeamOverview& overview);

    double low() const { return m_low; }
    double high() const { return m_high; }
    // At most five, as shares.
    std::vector<double> ticks() const;
    // Where a share stands between the lane's left and right edge.
    double x(double share, const QRectF& lane) const;
    // The part of a cell the axis spans; the same in the header and in each row.
    static QRectF lane(const QRect& cell);

private:
    double m_low = 0;
    double m_high = 1;
};

}  // namespace headroom
