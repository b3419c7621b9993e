// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/charts/gutter_label.h"
#include "ui/charts/time_axis.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace headroom {

// The close rate of one rep over time: quarter dots sized by deals, the grey band of luck round the frozen
// baseline, the 13-week line with its range, and the agreed potential as a dashed step.
class GrowthChart : public QChartView {
    Q_OBJECT

public:
    explicit GrowthChart(Theme& theme, QWidget* parent = nullptr);

    // `span` is one of the profile's.
    void present(const RepProfile& profile, const ProfileSpan& span);
    // Marks a day's place on the line; none takes the mark away.
    void inspect(std::optional<QDate> day);

    const TimeAxis& timeAxis() const { return m_time; }
    QRectF plot() const;
    // The words in the right gutter, with their places.
    const std::vector<GutterLabel>& labels() const { return m_labels; }
    // Said in the plot's middle when there is no line to draw.
    QString emptySentence() const;

    // Asks for the least it can do with, and takes what is left.
    QSize sizeHint() const override { return {760, 188}; }
    QSize minimumSizeHint() const override { return {420, 188}; }

Q_SIGNALS:
    void plotAreaChanged(const QRectF& plot);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    // A press on a place without an item crashes Qt Charts 6.4; whoever holds the chart takes the mouse.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void applyTheme();
    void rebuild();
    void layOut();
    GutterLabel labelOfRep(const RatePoint& last) const;
    double y(Rate rate) const;

    void paintGrid(QPainter& painter) const;
    void paintTitle(QPainter& painter) const;
    void paintAgreements(QPainter& painter) const;
    void paintQuarters(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    void paintInspected(QPainter& painter) const;

    Theme& m_theme;
    RepProfile m_profile;
    ProfileSpan m_span;
    TimeAxis m_time;
    QValueAxis* m_days;
    QValueAxis* m_rates;
    std::vector<GutterLabel> m_labels;
    std::optional<QDate> m_inspected;
};

}  // namespace headroom
