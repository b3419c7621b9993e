// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/habit_rows.h"
#include "ui/theme/theme.h"

#include <QAbstractSlider>

namespace headroom {

// One habit from manager to leader: the own view as a diamond that a click, arrows or 1 to 5 set, the records
// as a square, last quarter's view as a dot. Its value is the own view, 0 while nothing was said.
class HabitScale : public QAbstractSlider {
    Q_OBJECT

public:
    HabitScale(Theme& theme, Habit habit, QWidget* parent = nullptr);

    void present(const HabitRow& row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void levelChosen(Habit habit, int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QPointF at(int level) const;
    void choose(int level);

    const Theme& m_theme;
    HabitRow m_row;
};

}  // namespace headroom
