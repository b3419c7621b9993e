// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/process_chart.h"

#include "core/workspace/mirror_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/chart_geometry.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

constexpr double leftRoom = 30, rightRoom = 128, topRoom = 8, monthsRoom = 26;
constexpr double mostLines = 5;

double gridStep(double highest) {
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0})
        if (highest / step < mostLines) return step;
    return 50;
}

}  // namespace

ProcessChart::ProcessChart(Theme& theme, QWidget* parent) : InspectedChart(theme, parent) {
    setAccessibleName(tr("Your coaching hours by week. Left and right go through the weeks."));
}

void ProcessChart::present(const CoachingHours& hours) {
    m_hours = hours;
    setAccessibleDescription(wording::hoursFinding(hours) + QLatin1Char(' ') + wording::hoursDetail(hours));
    inspect({});
    layOut();
}

QStringList ProcessChart::pointWords(int week) const {
    return {wording::hoursWeek(m_hours, m_hours.weeks[size_t(week)])};
}

QRectF ProcessChart::plot() const {
    return QRectF(QPointF(leftRoom, topRoom),
                  QPointF(std::max(leftRoom + 10, width() - rightRoom), height() - monthsRoom));
}

double ProcessChart::step() const {
    return plot().width() / std::max<double>(1, double(m_hours.weeks.size()));
}

double ProcessChart::highest() const {
    double highest = std::max(m_hours.aim, m_hours.limits ? m_hours.limits->high : 0);
    for (const HoursWeek& week : m_hours.weeks) highest = std::max(highest, week.hours);
    return std::max(1.0, highest * 1.12);
}

double ProcessChart::y(double hours) const {
    return plot().bottom() - plot().height() * hours / highest();
}

QPointF ProcessChart::place(size_t week) const {
    return {plot().left() + (double(week) + .5) * step(), y(m_hours.weeks[week].hours)};
}

void ProcessChart::layOut() {
    m_labels.clear();
    if (m_hours.aim > 0)
        m_labels.push_back(
            {y(m_hours.aim), {tr("%1 h, your aim").arg(wording::hours(m_hours.aim))}, Tone::Text2, 0});
    if (m_hours.limits) {
        m_labels.push_back(
            {y(m_hours.limits->high), {tr("usual range"), wording::usualRange(m_hours)}, Tone::Text3, 0});
        m_labels.push_back({y(m_hours.limits->mean),
                            {tr("average %1 h").arg(wording::hours(m_hours.limits->mean))},
                            Tone::Leader});
    }
    if (!m_hours.weeks.empty() && !m_hours.weeks.back().isComplete && m_hours.weeks.back().isKnown)
        m_labels.push_back({place(m_hours.weeks.size() - 1).y(),
                            {tr("this week %1 h").arg(wording::hours(m_hours.weeks.back().hours))},
                            Tone::Text2,
                            0});
    placeLabels(m_labels, plot().right() + gutterGap, rightRoom - gutterGap, 0, height() - 4);
    update();
}

void ProcessChart::resizeEvent(QResizeEvent* event) {
    InspectedChart::resizeEvent(event);
    layOut();
}

void ProcessChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TypeStyle::Caption));
    paintQuarterEnds(painter);
    paintScale(painter);
    paintUsual(painter);
    paintWeeks(painter);
    paintMonths(painter);
    paintLabels(painter, theme(), m_labels);
    paintFocus(painter);
}

void ProcessChart::paintQuarterEnds(QPainter& painter) const {
    const std::vector<HoursWeek>& weeks = m_hours.weeks;
    for (size_t first = 0; first < weeks.size(); ++first) {
        if (!weeks[first].isQuarterEnd) continue;
        size_t past = first;
        while (past < weeks.size() && weeks[past].isQuarterEnd) ++past;
        const QRectF band(plot().left() + double(first) * step(), plot().top(), double(past - first) * step(),
                          plot().height());
        painter.fillRect(band, theme().color(Tone::Grid));
        const QString words = tr("quarter end");
        if (painter.fontMetrics().horizontalAdvance(words) + 4 <= band.width()) {
            painter.setPen(theme().color(Tone::Text2));
            painter.drawText(band.adjusted(0, 1, 0, 0), int(Qt::AlignHCenter | Qt::AlignTop), words);
        }
        first = past;
    }
}

void ProcessChart::paintScale(QPainter& painter) const {
    const double lines = gridStep(highest());
    for (double hours = 0; hours <= highest(); hours += lines)
        geometry::paintScaleLine(painter, theme(), plot(), y(hours), QLocale().toString(hours), hours == 0);
}

void ProcessChart::paintUsual(QPainter& painter) const {
    if (m_hours.limits) {
        QColor band = theme().color(Tone::LeaderMark);
        band.setAlphaF(theme().isDark() ? 0.20f : 0.12f);
        painter.fillRect(QRectF(QPointF(plot().left(), y(m_hours.limits->high)),
                                QPointF(plot().right(), y(m_hours.usualLow()))),
                         band);
        const double mean = std::round(y(m_hours.limits->mean)) + .5;
        painter.setPen(QPen(theme().color(Tone::Leader), 1.25));
        painter.drawLine(QPointF(plot().left(), mean), QPointF(plot().right(), mean));
    }
    if (m_hours.aim <= 0) return;
    QPen dashed(theme().color(Tone::Text2), 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    const double aim = std::round(y(m_hours.aim)) + .5;
    painter.drawLine(QPointF(plot().left(), aim), QPointF(plot().right(), aim));
}

void ProcessChart::paintWeeks(QPainter& painter) const {
    const QColor color = theme().color(Tone::LeaderMark), surface = theme().color(Tone::Surface);
    const std::vector<HoursWeek>& weeks = m_hours.weeks;
    for (size_t i = 1; i < weeks.size(); ++i) {
        if (!weeks[i - 1].isKnown || !weeks[i].isKnown) continue;
        painter.setPen(QPen(color, 1.75, weeks[i].isComplete ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(place(i - 1), place(i));
    }
    for (size_t i = 0; i < weeks.size(); ++i) {
        if (!weeks[i].isKnown) continue;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(weeks[i].isComplete ? color : surface);
        painter.drawEllipse(place(i), weeks[i].isComplete ? 2.5 : 4, weeks[i].isComplete ? 2.5 : 4);
        if (!m_hours.isOutside(weeks[i]) && inspected() != int(i)) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(inspected() == int(i) ? Tone::Focus : Tone::Text), 1.5));
        painter.drawEllipse(place(i), 7, 7);
    }
}

void ProcessChart::paintMonths(QPainter& painter) const {
    const std::vector<HoursWeek>& weeks = m_hours.weeks;
    const double top = plot().bottom() + 4;
    double left = plot().left();
    for (size_t i = 1; i <= weeks.size(); ++i) {
        const QDate month = weeks[i - 1].monday;
        if (i < weeks.size() && weeks[i].monday.month() == month.month()) continue;
        const double right = plot().left() + double(i) * step();
        const QString words = QLocale().toString(month, tr("MMM", "a date format"));
        painter.setPen(theme().color(Tone::Text3));
        if (painter.fontMetrics().horizontalAdvance(words) + 4 <= right - left)
            painter.drawText(QRectF(left, top, right - left, 18), Qt::AlignCenter, words);
        painter.setPen(QPen(theme().color(Tone::BorderControl), 1));
        if (i < weeks.size())
            painter.drawLine(QPointF(std::round(right) + .5, plot().bottom()),
                             QPointF(std::round(right) + .5, plot().bottom() + 4));
        left = right;
    }
}

}  // namespace headroom
