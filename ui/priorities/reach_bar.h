// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/priority_reach.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// One square a rep, filled for each who heard the priority lately; a bar where there are too many for
// squares.
class ReachBar : public QWidget {
    Q_OBJECT

public:
    explicit ReachBar(Theme& theme, QWidget* parent = nullptr);

    void present(const PriorityReach& reach);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    PriorityReach m_reach;
};

}  // namespace headroom
