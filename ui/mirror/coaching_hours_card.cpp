// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/coaching_hours_card.h"

#include "core/workspace/mirror_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/figures_model.h"
#include "ui/charts/process_chart.h"

namespace headroom {

CoachingHoursCard::CoachingHoursCard(Theme& theme, QWidget* parent)
    : CoachingHoursCard(theme, new ProcessChart(theme), new FiguresModel, parent) {}

CoachingHoursCard::CoachingHoursCard(Theme& theme, ProcessChart* chart, FiguresModel* figures,
                                     QWidget* parent)
    : ChartCard(theme, chart, figures, tr("Coaching hours by week"), parent),
      m_chart(chart),
      m_figures(figures) {
    setAccessibleName(tr("Coaching hours by week"));
}

void CoachingHoursCard::present(const CoachingHours& hours) {
    say(wording::hoursFinding(hours), wording::hoursDetail(hours));
    m_chart->present(hours);
    std::vector<QStringList> rows;
    for (auto week = hours.weeks.rbegin(); week != hours.weeks.rend(); ++week) {
        const QString day = wording::day(week->monday);
        rows.push_back({week->isComplete ? day : tr("%1 so far", "a day").arg(day),
                        week->isKnown ? wording::hours(week->hours) : tr("no record"),
                        hours.isOutside(*week) ? tr("outside") : QString(),
                        week->isQuarterEnd ? tr("quarter end") : QString()});
    }
    m_figures->present({tr("Week of"), tr("Hours"), tr("Usual range"), tr("Time of the quarter")},
                       std::move(rows));
}

}  // namespace headroom
