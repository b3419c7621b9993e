// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_writer.h"

#include <QPaintDevice>
#include <QTextLayout>

namespace headroom {

namespace {

constexpr double pointsPerInch = 72, lead = 9.75 / 8.25;

struct Type {
    double points;
    QFont::Weight weight;
};

Type typeOf(PrintStyle style) {
    switch (style) {
        case PrintStyle::Title:
            return {14, QFont::DemiBold};
        case PrintStyle::Heading:
            return {9.75, QFont::DemiBold};
        case PrintStyle::Body:
            return {8.25, QFont::Normal};
        case PrintStyle::BodyStrong:
            return {8.25, QFont::DemiBold};
        case PrintStyle::Caption:
            return {6.75, QFont::Normal};
    }
    Q_UNREACHABLE();
}

}  // namespace

PageWriter::PageWriter(const Theme& light, QPaintDevice& device, double scale, QPainter* painter)
    : m_light(light), m_device(device), m_scale(scale), m_painter(painter) {}

double PageWriter::pt(double points) const {
    return points * m_scale * m_device.logicalDpiY() / pointsPerInch;
}

double PageWriter::line() const {
    return pt(typeOf(PrintStyle::Body).points * lead);
}

QFont PageWriter::font(PrintStyle style) const {
    const Type type = typeOf(style);
    QFont font = m_light.font(TypeStyle::Body);
    font.setPointSizeF(type.points * m_scale);
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, Inter draws the colon of "1:1" with a glyph that stands for no character.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return QFont(font, &m_device);
}

double PageWriter::write(QPointF at, double width, PrintStyle style,
                         const std::vector<PrintRun>& runs) const {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const PrintRun& run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(run.text.size());
        range.format.setForeground(m_light.color(run.tone));
        if (run.isStrong) range.format.setFontWeight(QFont::DemiBold);
        formats << range;
        text += run.text;
    }
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(text, font(style), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    const double step = pt(typeOf(style).points * lead);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += step;
    }
    layout.endLayout();
    if (m_painter) layout.draw(m_painter, at);
    return height;
}

double PageWriter::write(QPointF at, double width, PrintStyle style, const QString& text, Tone tone) const {
    return write(at, width, style, {PrintRun{text, tone, false}});
}

void PageWriter::writeUpTo(QPointF right, PrintStyle style, const QString& text, Tone tone) const {
    const double width = widthOf(style, text);
    write(right - QPointF(width, 0), width + pt(1), style, text, tone);
}

double PageWriter::widthOf(PrintStyle style, const QString& text) const {
    return QFontMetricsF(font(style), &m_device).horizontalAdvance(text);
}

void PageWriter::rule(QPointF from, double width, Tone tone) const {
    if (!m_painter) return;
    m_painter->setPen(QPen(m_light.color(tone), pt(0.6)));
    m_painter->drawLine(from, from + QPointF(width, 0));
}

}  // namespace headroom
