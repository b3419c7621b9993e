// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/charts/gutter_label.h"
#include "ui/charts/time_axis.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class LevelLine;

// What the leader put in, under the growth chart and on its time axis, in three lanes: engagement level,
// minutes a week, and each conversation as a mark of its kind.
class EngagementLane : public QWidget {
    Q_OBJECT

public:
    explicit EngagementLane(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, const ProfileSpan& span);
    void inspect(std::optional<QDate> day);
    // Takes the left and right edge from the growth chart's plot.
    void alignWith(const QRectF& growthPlot);

    const TimeAxis& timeAxis() const { return m_time; }
    // The lanes' plots, from top to bottom.
    QRectF levelPlot() const;
    QRectF minutesPlot() const;
    QRectF marksPlot() const;
    const std::vector<GutterLabel>& labels() const { return m_labels; }
    // The stretches of the level line; a week without a record parts two of them. In px.
    std::vector<QPolygonF> levelRuns() const;

    QSize sizeHint() const override { return {760, 172}; }
    QSize minimumSizeHint() const override { return {420, 172}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    int highestMinutes() const;
    double laneRoom() const;
    LevelLine levelLine() const;
    double levelY(double level) const;
    double minutesY(int minutes) const;

    void paintLevel(QPainter& painter) const;
    void paintMinutes(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void paintAgreements(QPainter& painter) const;

    Theme& m_theme;
    RepProfile m_profile;
    ProfileSpan m_span;
    TimeAxis m_time;
    std::vector<GutterLabel> m_labels;
    std::optional<QDate> m_inspected;
};

}  // namespace headroom
