// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace headroom {

// One part of the engagement level: its name, a bar of how much of it was given, and the number.
class PartBar : public QWidget {
    Q_OBJECT

public:
    PartBar(Theme& theme, const QString& name, QWidget* parent = nullptr);

    // 0 to 1; none hides the part, as it does not count.
    void present(std::optional<double> part);

    QSize sizeHint() const override { return {240, 20}; }
    QSize minimumSizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_name;
    double m_part = 0;
};

}  // namespace headroom
