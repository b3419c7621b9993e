// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/coaching_hours.h"
#include "ui/charts/gutter_label.h"
#include "ui/charts/inspected_chart.h"

namespace headroom {

// Coaching hours week by week: the usual range as a band with its average, the aim dashed, weeks outside the
// range ringed, the running one hollow, quarter ends shaded.
class ProcessChart : public InspectedChart {
    Q_OBJECT

public:
    explicit ProcessChart(Theme& theme, QWidget* parent = nullptr);

    void present(const CoachingHours& hours);

    // In px; tests look at places.
    QRectF plot() const;
    QPointF place(size_t week) const;
    const std::vector<GutterLabel>& labels() const { return m_labels; }

    QSize sizeHint() const override { return {640, 210}; }
    QSize minimumSizeHint() const override { return {380, 170}; }

protected:
    int pointCount() const override { return int(m_hours.weeks.size()); }
    double pointX(int week) const override { return place(size_t(week)).x(); }
    QStringList pointWords(int week) const override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double step() const;
    double highest() const;
    double y(double hours) const;
    void layOut();
    void paintQuarterEnds(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintUsual(QPainter& painter) const;
    void paintWeeks(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;

    CoachingHours m_hours;
    std::vector<GutterLabel> m_labels;
};

}  // namespace headroom
