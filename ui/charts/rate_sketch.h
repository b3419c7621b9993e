// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/profile_span.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace headroom {

// The close rate of a span in a thumb's space: its line with the likely range and the potential, said in
// words at their right. Screen and paper share the drawing.
class RateSketch {
public:
    RateSketch(const Theme& theme, const ProfileSpan& span, std::optional<Rate> potential);

    // Whether there are enough deals to draw a line at all.
    bool isEmpty() const;
    // `unit`: how wide a line of one px is on the device. The painter's font writes the words.
    void paint(QPainter& painter, const QRectF& place, double unit) const;
    // The same for those who listen: "Close rate now 53 %, likely 43 to 63 %; potential 75 %."
    QString sentence() const;

private:
    class Plot;

    const Theme& m_theme;
    const ProfileSpan& m_span;
    std::optional<Rate> m_potential;
};

// The sketch on a page; hidden while there is no line to draw.
class RateSketchView : public QWidget {
    Q_OBJECT

public:
    explicit RateSketchView(Theme& theme, QWidget* parent = nullptr);

    void present(const ProfileSpan& span, std::optional<Rate> potential);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ProfileSpan m_span;
    std::optional<Rate> m_potential;
};

}  // namespace headroom
