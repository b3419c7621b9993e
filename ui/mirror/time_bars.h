// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/time_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// Hours a week by kind of work, each with a tick where it was meant to be: with reps in the leader's colour,
// everything else in grey.
class TimeBars : public QWidget {
    Q_OBJECT

public:
    explicit TimeBars(Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<TimeShare>& shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const TimeShare& share, const QRect& row, double longest) const;
    int rowHeight() const;
    int wordsWidth() const;

    const Theme& m_theme;
    std::vector<TimeShare> m_shares;
};

}  // namespace headroom
