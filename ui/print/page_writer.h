// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

class QPaintDevice;

namespace headroom {

// Type on paper, in points.
enum class PrintStyle { Title, Heading, Body, BodyStrong, Caption };

// A piece of a line in its own weight and tone.
struct PrintRun {
    QString text;
    Tone tone = Tone::Text;
    bool isStrong = false;
};

// Sets text on a page in points, at any resolution of the device; without a painter it only measures.
// Everything on it shrinks by `scale`, so that a page can be made to fit.
class PageWriter {
public:
    PageWriter(const Theme& light, QPaintDevice& device, double scale, QPainter* painter);

    double pt(double points) const;  // in the device's units, shrunk
    double line() const;             // from one line of body text to the next
    QFont font(PrintStyle style) const;
    QPainter* painter() const { return m_painter; }

    // Wraps the runs into `width` and returns the height they take.
    double write(QPointF at, double width, PrintStyle style, const std::vector<PrintRun>& runs) const;
    double write(QPointF at, double width, PrintStyle style, const QString& text,
                 Tone tone = Tone::Text) const;
    // On one line that ends at `right`.
    void writeUpTo(QPointF right, PrintStyle style, const QString& text, Tone tone) const;
    double widthOf(PrintStyle style, const QString& text) const;
    void rule(QPointF from, double width, Tone tone) const;

private:
    const Theme& m_light;
    QPaintDevice& m_device;
    double m_scale;
    QPainter* m_painter;
};

}  // namespace headroom
