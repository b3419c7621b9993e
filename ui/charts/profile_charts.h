// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class ChartDetail;
class EngagementLane;
class GrowthChart;

// Growth above, the leader's part below, on one time axis; points at one week in both by mouse or arrow keys
// and says what it holds.
class ProfileCharts : public QWidget {
    Q_OBJECT

public:
    explicit ProfileCharts(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, const ProfileSpan& span);

    GrowthChart* growth() const { return m_growth; }
    EngagementLane* lane() const { return m_lane; }
    // The week pointed at, by its last day shown; none: nobody points.
    std::optional<QDate> inspected() const { return m_inspected; }

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QDate nearestWeek(QDate day) const;
    void inspect(std::optional<QDate> day);
    void moveBy(int weeks);
    void placeDetail();

    Theme& m_theme;
    ProfileSpan m_span;
    GrowthChart* m_growth;
    EngagementLane* m_lane;
    ChartDetail* m_detail;
    std::optional<QDate> m_inspected;
    bool m_showsRing = false;
};

}  // namespace headroom
