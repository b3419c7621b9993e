// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

namespace headroom {

// A small card beside the pointer that says what a chart holds there, the first line strong.
class ChartDetail : public QFrame {
    Q_OBJECT

public:
    explicit ChartDetail(Theme& theme, QWidget* parent = nullptr);

    void say(const QStringList& lines);
    QStringList lines() const { return m_lines; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fontOf(qsizetype line) const;

    Theme& m_theme;
    QStringList m_lines;
};

}  // namespace headroom
