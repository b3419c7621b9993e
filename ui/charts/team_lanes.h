// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/engagement_growth.h"
#include "ui/charts/gutter_label.h"
#include "ui/charts/inspected_chart.h"
#include "ui/charts/time_axis.h"

namespace headroom {

// A team's average close rate by quarter above, its leader's engagement level below, on one time axis: two
// scales, two lanes, no claim.
class TeamLanes : public InspectedChart {
    Q_OBJECT

public:
    explicit TeamLanes(Theme& theme, QWidget* parent = nullptr);

    void present(const EngagementGrowth& growth);

    QRectF ratePlot() const;
    QRectF levelPlot() const;
    const std::vector<GutterLabel>& labels() const { return m_labels; }

    QSize sizeHint() const override { return {640, 230}; }
    QSize minimumSizeHint() const override { return {420, 200}; }

protected:
    int pointCount() const override { return int(m_growth.quarters.size()); }
    double pointX(int quarter) const override;
    QStringList pointWords(int quarter) const override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double laneHeight() const;
    double rateY(Rate rate) const;
    void layOut();
    void paintRates(QPainter& painter) const;
    void paintLevels(QPainter& painter) const;

    EngagementGrowth m_growth;
    TimeAxis m_time;
    std::vector<GutterLabel> m_labels;
};

}  // namespace headroom
