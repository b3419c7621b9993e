// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// The leader's coaching hours of 13 weeks as bars from zero, against the aim; the running week is hollow.
class WeekBars : public QWidget {
    Q_OBJECT

public:
    explicit WeekBars(Theme& theme, QWidget* parent = nullptr);

    void present(const CoachingTime& coaching);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double highest() const;
    void paintBars(QPainter& painter, const QRectF& plot) const;
    void paintAim(QPainter& painter, const QRectF& plot) const;
    void paintDays(QPainter& painter, const QRectF& plot) const;

    const Theme& m_theme;
    CoachingTime m_coaching;
};

}  // namespace headroom
