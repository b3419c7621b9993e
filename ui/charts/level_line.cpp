// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_line.h"

namespace headroom {

std::optional<double> shownLevel(const EngagementWeek& week) {
    return week.level ? week.level : week.score;
}

LevelLine::LevelLine(const std::vector<EngagementWeek>& weeks, const TimeAxis& time, const QRectF& plot)
    : m_weeks(weeks), m_time(time), m_plot(plot) {}

double LevelLine::y(double level) const {
    return m_plot.bottom() - m_plot.height() * level / 100;
}

QPointF LevelLine::place(const EngagementWeek& week, double level) const {
    return {m_time.end(week.windowEnd), y(level)};
}

std::vector<QPolygonF> LevelLine::runs() const {
    std::vector<QPolygonF> runs;
    bool continues = false;
    for (const EngagementWeek& week : m_weeks) {
        const std::optional<double> level = shownLevel(week);
        if (level && !continues) runs.emplace_back();
        if (level) runs.back() << place(week, *level);
        continues = level.has_value();
    }
    return runs;
}

void LevelLine::paint(QPainter& painter, const Theme& theme) const {
    const QColor color = theme.color(Tone::LeaderMark);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& run : runs()) {
        if (run.size() > 1)
            painter.drawPolyline(run);
        else
            painter.drawPoint(run.front());
    }
    for (const EngagementWeek& week : m_weeks) {
        if (week.level || !week.score) continue;  // first weeks: scored, no level yet
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(theme.color(Tone::Surface));
        painter.drawEllipse(place(week, *week.score), 2.5, 2.5);
    }
    if (m_weeks.empty()) return;
    if (const std::optional<double> level = shownLevel(m_weeks.back())) {
        painter.setPen(QPen(theme.color(Tone::Surface), 1.5));
        painter.setBrush(color);
        painter.drawEllipse(place(m_weeks.back(), *level), 4.5, 4.5);
    }
}

}  // namespace headroom
