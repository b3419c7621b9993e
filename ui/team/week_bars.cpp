// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/week_bars.h"

#include "core/workspace/wording.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr int gutterWidth = 66, daysHeight = 20, lineHeight = 16, dayWidth = 80;
constexpr double barShare = 0.58;

QString hours(double value) {
    return WeekBars::tr("%1 h", "hours").arg(wording::hours(value));
}

double hoursOf(const CoachingWeek& week) {
    return week.minutes / 60.0;
}

QString shortDay(QDate day) {
    return QLocale().toString(day, WeekBars::tr("d MMM", "a date format without the year"));
}

}  // namespace

WeekBars::WeekBars(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAccessibleName(tr("Your coaching hours, 13 weeks"));
    followTheme(theme, this);
}

QSize WeekBars::sizeHint() const {
    return {m_theme.scaled(280), m_theme.scaled(96)};
}

QSize WeekBars::minimumSizeHint() const {
    return {m_theme.scaled(200), m_theme.scaled(64)};
}

void WeekBars::present(const CoachingTime& coaching) {
    m_coaching = coaching;
    QStringList said;
    for (const CoachingWeek& week : coaching.weeks)
        said << tr("%1: %2", "a week and its hours").arg(shortDay(week.monday), hours(hoursOf(week)));
    setAccessibleDescription(
        tr("Aim %1 a week. %2").arg(hours(coaching.aimHours), said.join(QLatin1String(", "))));
    setToolTip(said.join(QLatin1Char('\n')));
    update();
}

double WeekBars::highest() const {
    double highest = std::max(1.0, m_coaching.aimHours);
    for (const CoachingWeek& week : m_coaching.weeks) highest = std::max(highest, hoursOf(week));
    return highest;
}

void WeekBars::paintEvent(QPaintEvent*) {
    if (m_coaching.weeks.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const double top = m_theme.scaled(lineHeight) / 2.0;
    const QRectF plot(0, top, width() - m_theme.scaled(gutterWidth),
                      height() - m_theme.scaled(daysHeight) - top);
    paintBars(painter, plot);
    paintAim(painter, plot);
    paintDays(painter, plot);
}

void WeekBars::paintBars(QPainter& painter, const QRectF& plot) const {
    const double step = plot.width() / double(m_coaching.weeks.size());
    const double barWidth = std::round(step * barShare);
    for (size_t i = 0; i < m_coaching.weeks.size(); ++i) {
        const CoachingWeek& week = m_coaching.weeks[i];
        const double barHeight = std::round(plot.height() * hoursOf(week) / highest());
        const QRectF bar(std::round(plot.left() + double(i) * step), plot.bottom() - barHeight, barWidth,
                         barHeight);
        if (week.isComplete) {
            painter.fillRect(bar, m_theme.color(Tone::LeaderMark));
        } else if (barHeight >= 2) {
            painter.setPen(m_theme.color(Tone::LeaderMark));
            painter.setBrush(m_theme.color(Tone::LeaderSoft));
            painter.drawRect(bar.adjusted(.5, .5, -.5, 0));
        }
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_theme.color(Tone::BorderControl));
}

void WeekBars::paintAim(QPainter& painter, const QRectF& plot) const {
    const double gutter = m_theme.scaled(gutterWidth), labelHeight = m_theme.scaled(lineHeight);
    const auto y = [&](double value) { return plot.bottom() - plot.height() * value / highest(); };
    const auto label = [&](double at, const QString& text, Tone tone) {
        painter.setPen(m_theme.color(tone));
        painter.drawText(QRectF(plot.right() + size::s, at - labelHeight / 2, gutter - size::s, labelHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    const double aim = std::round(y(m_coaching.aimHours)) + .5;
    if (m_coaching.aimHours > 0) {
        QPen dashed(m_theme.color(Tone::Text2), 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plot.left(), aim), QPointF(plot.right(), aim));
        label(aim, tr("%1 aim", "hours a week").arg(hours(m_coaching.aimHours)), Tone::Text3);
    }
    const CoachingWeek& running = m_coaching.weeks.back();
    if (running.isComplete) return;
    const double at = std::min(y(hoursOf(running)), plot.bottom() - labelHeight / 2);
    if (m_coaching.aimHours > 0 && std::abs(at - aim) < labelHeight)
        return;  // the sentence above says it too
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    label(at, hours(hoursOf(running)), Tone::Leader);
    painter.setFont(m_theme.font(TypeStyle::Caption));
}

void WeekBars::paintDays(QPainter& painter, const QRectF& plot) const {
    painter.setPen(m_theme.color(Tone::Text3));
    const double step = plot.width() / double(m_coaching.weeks.size());
    const double top = plot.bottom() + 4;
    const double wide = m_theme.scaled(dayWidth), high = m_theme.scaled(lineHeight);
    const size_t middle = m_coaching.weeks.size() / 2;
    painter.drawText(QRectF(plot.left(), top, wide, high), Qt::AlignLeft,
                     shortDay(m_coaching.weeks.front().monday));
    painter.drawText(QRectF(plot.left() + step * (double(middle) + barShare / 2) - wide / 2, top, wide, high),
                     Qt::AlignHCenter, shortDay(m_coaching.weeks[middle].monday));
    const bool isRunning = !m_coaching.weeks.back().isComplete;
    painter.drawText(QRectF(plot.right() - wide, top, wide + m_theme.scaled(gutterWidth) / 2.0, high),
                     Qt::AlignRight, isRunning ? tr("this week") : shortDay(m_coaching.weeks.back().monday));
}

}  // namespace headroom
