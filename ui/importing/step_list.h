// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

namespace headroom {

class TextLabel;

// Where one is on the way: the steps behind, the one in sight, those to come.
class StepList : public QFrame {
    Q_OBJECT

public:
    StepList(Theme& theme, const QStringList& steps, const QString& remark, QWidget* parent = nullptr);

    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step) const;

    Theme& m_theme;
    QStringList m_steps;
    int m_current = 0;
};

}  // namespace headroom
