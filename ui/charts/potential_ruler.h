// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/close_rate.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace headroom {

// What one line of rates shows: where a rep started, stands now, and is going.
struct PotentialPicture {
    std::optional<Rate> baseline;
    std::optional<CloseRate> now;
    std::optional<Rate> potential;
    RateRange scale{Rate(0), Rate(1)};
};

// The way from baseline to potential on one line, with the shapes of the Team table: tick, range with dot,
// flag.
class PotentialRuler : public QWidget {
    Q_OBJECT

public:
    explicit PotentialRuler(Theme& theme, QWidget* parent = nullptr);

    void present(const PotentialPicture& picture);

    QSize sizeHint() const override { return {320, 44}; }
    QSize minimumSizeHint() const override { return {160, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double x(Rate rate) const;
    void paintAxis(QPainter& painter) const;

    Theme& m_theme;
    PotentialPicture m_picture;
};

}  // namespace headroom
