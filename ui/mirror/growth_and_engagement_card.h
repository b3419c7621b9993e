// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/engagement_growth.h"
#include "ui/charts/chart_card.h"

namespace headroom {

class FiguresModel;
class TeamLanes;

// The team's growth with its verdict above the leader's engagement, and whether the two go together.
class GrowthAndEngagementCard : public ChartCard {
    Q_OBJECT

public:
    explicit GrowthAndEngagementCard(Theme& theme, QWidget* parent = nullptr);

    void present(const EngagementGrowth& growth);
    TeamLanes* chart() const { return m_chart; }

private:
    GrowthAndEngagementCard(Theme& theme, TeamLanes* chart, FiguresModel* figures, QWidget* parent);

    TeamLanes* m_chart;
    FiguresModel* m_figures;
};

}  // namespace headroom
