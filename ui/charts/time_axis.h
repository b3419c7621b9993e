// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/profile_span.h"

#include <QString>

#include <vector>

namespace headroom {

// A guide at a day's start, with the words for the time up to the next one; shorter ones where it is narrow.
struct TimeTick {
    QDate day;
    QString words;
    QString shortWords;
};

// The one time axis that the growth chart and the engagement lane share: which day stands at which x.
// Time runs from left to right in every language.
class TimeAxis {
public:
    TimeAxis() = default;
    // Ticks are months up to three quarters, fiscal quarters beyond.
    explicit TimeAxis(const ProfileSpan& span);

    void setPlot(double left, double right);
    double left() const { return m_left; }
    double right() const { return m_right; }
    const Period& period() const { return m_period; }

    // Where a day starts, ends, or has its noon, in px; clamped to the plot.
    double start(QDate day) const;
    double end(QDate day) const { return start(day.addDays(1)); }
    double noon(QDate day) const { return (start(day) + end(day)) / 2; }
    // The day at `x`, clamped to the period.
    QDate dayAt(double x) const;
    const std::vector<TimeTick>& ticks() const { return m_ticks; }
    // Where the time that begins with a tick ends, in px.
    double tickEnd(size_t tick) const;

private:
    Period m_period;
    std::vector<TimeTick> m_ticks;
    double m_left = 0;
    double m_right = 1;
};

}  // namespace headroom
