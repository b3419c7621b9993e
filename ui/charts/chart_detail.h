// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace headroom {

// A small card beside the pointer that says what a chart holds there.
class ChartDetail : public QFrame {
    Q_OBJECT

public:
    explicit ChartDetail(Theme& theme, QWidget* parent = nullptr);

    void say(const QStringList& lines);
    QStringList lines() const { return m_lines; }

private:
    Theme& m_theme;
    QStringList m_lines;
    QVBoxLayout* m_layout;
};

}  // namespace headroom
