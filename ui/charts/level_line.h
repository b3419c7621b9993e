// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/engagement.h"
#include "ui/charts/time_axis.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace headroom {

// Which number a week is drawn at: its level, in the first weeks its score; none: not drawn.
std::optional<double> shownLevel(const EngagementWeek& week);

// The line of an engagement level, 0 to 100, wherever one is drawn. A week without a record parts it.
class LevelLine {
public:
    // `weeks` and `time` outlive the line.
    LevelLine(const std::vector<EngagementWeek>& weeks, const TimeAxis& time, const QRectF& plot);

    double y(double level) const;
    std::vector<QPolygonF> runs() const;
    // The weeks of the first weeks hollow, the last one as a dot.
    void paint(QPainter& painter, const Theme& theme) const;

private:
    QPointF place(const EngagementWeek& week, double level) const;

    const std::vector<EngagementWeek>& m_weeks;
    const TimeAxis& m_time;
    QRectF m_plot;
};

}  // namespace headroom
