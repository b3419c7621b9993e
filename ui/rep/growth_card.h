// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/charts/chart_card.h"

namespace headroom {

class ProfileCharts;
class QuarterTableModel;
class SegmentedControl;

// How a rep grew, in words, in the charts that show it, and as their figures; then or now where the last
// known deals lie far back.
class GrowthCard : public ChartCard {
    Q_OBJECT

public:
    explicit GrowthCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile);

private:
    GrowthCard(Theme& theme, ProfileCharts* charts, QuarterTableModel* quarters, QWidget* parent);
    void presentSpan();

    RepProfile m_profile;
    SegmentedControl* m_time;  // then, now
    ProfileCharts* m_charts;
    QuarterTableModel* m_quarters;
};

}  // namespace headroom
