// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/charts/inspected_chart.h"

namespace headroom {

class EngagementLane;
class GrowthChart;

// Growth above, the leader's part below, on one time axis; points at one week in both and says what it holds.
class ProfileCharts : public InspectedChart {
    Q_OBJECT

public:
    explicit ProfileCharts(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, const ProfileSpan& span);

    GrowthChart* growth() const { return m_growth; }
    EngagementLane* lane() const { return m_lane; }
    // The week pointed at, by its last day shown; none: nobody points.
    std::optional<QDate> inspectedWeek() const;

protected:
    // The weeks of the 13-week line: back from the span's last day, seven days at a time.
    int pointCount() const override;
    double pointX(int week) const override;
    QStringList pointWords(int week) const override;
    int detailTop(int high) const override;
    void onInspected() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QDate lastDayOf(int week) const;

    ProfileSpan m_span;
    GrowthChart* m_growth;
    EngagementLane* m_lane;
};

}  // namespace headroom
