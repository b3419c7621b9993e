// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/coaching_hours.h"
#include "ui/charts/chart_card.h"

namespace headroom {

class FiguresModel;
class ProcessChart;

// How much the leader coaches week by week, what is usual, and when it is not.
class CoachingHoursCard : public ChartCard {
    Q_OBJECT

public:
    explicit CoachingHoursCard(Theme& theme, QWidget* parent = nullptr);

    void present(const CoachingHours& hours);
    ProcessChart* chart() const { return m_chart; }

private:
    CoachingHoursCard(Theme& theme, ProcessChart* chart, FiguresModel* figures, QWidget* parent);

    ProcessChart* m_chart;
    FiguresModel* m_figures;
};

}  // namespace headroom
