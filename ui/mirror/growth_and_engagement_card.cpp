// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/growth_and_engagement_card.h"

#include "core/workspace/mirror_wording.h"
#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/figures_model.h"
#include "ui/charts/team_lanes.h"

#include <QLocale>

#include <cmath>

namespace headroom {

GrowthAndEngagementCard::GrowthAndEngagementCard(Theme& theme, QWidget* parent)
    : GrowthAndEngagementCard(theme, new TeamLanes(theme), new FiguresModel, parent) {}

GrowthAndEngagementCard::GrowthAndEngagementCard(Theme& theme, TeamLanes* chart, FiguresModel* figures,
                                                 QWidget* parent)
    : ChartCard(theme, chart, figures, tr("Close rate and engagement by quarter"), parent),
      m_chart(chart),
      m_figures(figures) {
    setAccessibleName(tr("Close rate and engagement by quarter"));
}

void GrowthAndEngagementCard::present(const EngagementGrowth& growth) {
    QStringList detail{wording::engagementLink(growth), wording::teamTogether(growth)};
    detail.removeAll(QString());
    say(wording::growthAndEngagement(growth), detail.join(QLatin1Char(' ')));
    m_chart->present(growth);
    const QString dash = QStringLiteral("\u2013");
    std::vector<QStringList> rows;
    for (auto quarter = growth.quarters.rbegin(); quarter != growth.quarters.rend(); ++quarter) {
        const QString name = wording::quarter(quarter->quarter);
        rows.push_back({quarter->isComplete ? name : tr("%1 so far", "a quarter").arg(name),
                        quarter->averageRate ? wording::percent(*quarter->averageRate) : dash,
                        QLocale().toString(quarter->decided), QLocale().toString(quarter->reps),
                        quarter->engagement ? QLocale().toString(std::lround(*quarter->engagement)) : dash});
    }
    m_figures->present(
        {tr("Quarter"), tr("Average close rate"), tr("Decided"), tr("Reps"), tr("Your engagement")},
        std::move(rows));
}

}  // namespace headroom
