// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rate_sketch.h"

#include "core/workspace/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

struct SketchText {
    Q_DECLARE_TR_FUNCTIONS(headroom::RateSketch)
};

constexpr double step = 0.1, room = 0.02;

}  // namespace

// Where days and rates stand.
class RateSketch::Plot {
public:
    Plot(const RateSketch& sketch, const QRectF& place, const QFontMetricsF& metrics)
        : m_line(sketch.m_span.line), m_from(m_line.front().day), m_to(m_line.back().day) {
        const QString widest = SketchText::tr("Potential %1").arg(wording::percent(Rate(1)));
        const double words = metrics.horizontalAdvance(widest) + metrics.height();
        m_area = place.adjusted(0, metrics.height() / 2, -words, -metrics.height() * 1.3);
        double low = 1, high = 0;
        const auto take = [&](double value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        for (const RatePoint& point : m_line) {
            take(point.rate.range.low.share());
            take(point.rate.range.high.share());
        }
        if (sketch.m_potential) take(sketch.m_potential->share());
        m_low = std::max(0.0, std::floor((low - room) / step) * step);
        m_high = std::min(1.0, std::ceil((high + room) / step) * step);
    }

    const QRectF& area() const { return m_area; }
    double x(QDate day) const {
        const double days = std::max<double>(1, double(m_from.daysTo(m_to)));
        return m_area.left() + m_area.width() * double(m_from.daysTo(day)) / days;
    }
    double y(Rate rate) const {
        return m_area.bottom() - m_area.height() * (rate.share() - m_low) / (m_high - m_low);
    }
    QPolygonF band() const {
        QPolygonF band;
        for (const RatePoint& point : m_line) band << QPointF(x(point.day), y(point.rate.range.high));
        for (auto point = m_line.rbegin(); point != m_line.rend(); ++point)
            band << QPointF(x(point->day), y(point->rate.range.low));
        return band;
    }
    QPolygonF line() const {
        QPolygonF line;
        for (const RatePoint& point : m_line) line << QPointF(x(point.day), y(point.rate.rate));
        return line;
    }

private:
    const std::vector<RatePoint>& m_line;
    QDate m_from, m_to;
    QRectF m_area;
    double m_low = 0, m_high = 1;
};

RateSketch::RateSketch(const Theme& theme, const ProfileSpan& span, std::optional<Rate> potential)
    : m_theme(theme), m_span(span), m_potential(potential) {}

bool RateSketch::isEmpty() const {
    return m_span.line.size() < 2;
}

QString RateSketch::sentence() const {
    if (isEmpty()) return {};
    const CloseRate& now = m_span.line.back().rate;
    const QString rate = wording::percent(now.rate), range = wording::range(now.range);
    return m_potential ? SketchText::tr("Close rate now %1, likely %2; potential %3.")
                             .arg(rate, range, wording::percent(*m_potential))
                       : SketchText::tr("Close rate now %1, likely %2.").arg(rate, range);
}

void RateSketch::paint(QPainter& painter, const QRectF& place, double unit) const {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const Plot plot(*this, place, metrics);
    const RatePoint& now = m_span.line.back();
    const double right = plot.area().right(), half = metrics.height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Tone::RepBand));
    painter.drawPolygon(plot.band());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Rep), 2 * unit));
    painter.drawPolyline(plot.line());
    painter.setBrush(m_theme.color(Tone::Rep));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(plot.line().back(), 4 * unit, 4 * unit);

    double nowAt = plot.y(now.rate.rate);
    const auto write = [&](const QString& words, Tone tone, double y) {
        painter.setPen(m_theme.color(tone));
        painter.drawText(QRectF(right + half, y - half, place.right() - right - half, 2 * half),
                         int(Qt::AlignLeft | Qt::AlignVCenter), words);
    };
    if (m_potential) {
        const double y = plot.y(*m_potential);
        painter.setPen(QPen(m_theme.color(Tone::Potential), 1.5 * unit, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(plot.area().left(), y), QPointF(right, y));
        write(SketchText::tr("Potential %1").arg(wording::percent(*m_potential)), Tone::Potential, y);
        if (std::abs(nowAt - y) < 2 * half) nowAt = nowAt < y ? y - 2 * half : y + 2 * half;
    }
    write(SketchText::tr("Now %1").arg(wording::percent(now.rate.rate)), Tone::Rep, nowAt);
    painter.setPen(m_theme.color(Tone::Text2));
    const QRectF foot(plot.area().left(), place.bottom() - 2 * half, plot.area().width(), 2 * half);
    const auto month = [](QDate day) {
        return QLocale().toString(day, SketchText::tr("MMM yyyy", "a month and a year"));
    };
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom), month(m_span.line.front().day));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), month(now.day));
}

RateSketchView::RateSketchView(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(theme, this);
    hide();
}

void RateSketchView::present(const ProfileSpan& span, std::optional<Rate> potential) {
    m_span = span;
    m_potential = potential;
    const RateSketch sketch(m_theme, m_span, m_potential);
    setVisible(!sketch.isEmpty());
    setAccessibleName(sketch.sentence());
    update();
}

QSize RateSketchView::sizeHint() const {
    return {m_theme.scaled(304), m_theme.scaled(104)};
}

void RateSketchView::paintEvent(QPaintEvent*) {
    const RateSketch sketch(m_theme, m_span, m_potential);
    if (sketch.isEmpty()) return;
    QPainter painter(this);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    sketch.paint(painter, rect(), 1);
}

}  // namespace headroom
