// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/growth_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/profile_charts.h"
#include "ui/charts/quarter_table_model.h"
#include "ui/widgets/segmented_control.h"

namespace headroom {

namespace {

enum Segment { Then, Now };

// What stands below the finding: how far, how sure, and what the leader put in.
QString detailOf(const RepProfile& profile) {
    QStringList said;
    if (profile.isOldData && profile.lastDecision)
        said << GrowthCard::tr("%1; figures are of that time.")
                    .arg(wording::lastDecision(*profile.lastDecision));
    said << wording::towardPotential(profile) << wording::smallestVisible(profile)
         << wording::engagement(profile);
    if (profile.growth.change && profile.engagement.score)
        said << GrowthCard::tr("Two lines together are not proof.");
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

}  // namespace

GrowthCard::GrowthCard(Theme& theme, QWidget* parent)
    : GrowthCard(theme, new ProfileCharts(theme), new QuarterTableModel, parent) {}

GrowthCard::GrowthCard(Theme& theme, ProfileCharts* charts, QuarterTableModel* quarters, QWidget* parent)
    : ChartCard(theme, charts, quarters, tr("Growth and engagement by quarter"), parent),
      m_time(new SegmentedControl(theme)),
      m_charts(charts),
      m_quarters(quarters) {
    setAccessibleName(tr("Growth"));
    m_time->addSegment(tr("Then"));
    m_time->addSegment(tr("Now"));
    m_time->setAccessibleName(tr("Which time the charts show"));
    addToHead(m_time);
    connect(m_time, &SegmentedControl::currentChanged, this, &GrowthCard::presentSpan);
}

void GrowthCard::present(const RepProfile& profile) {
    const bool isSameRep = profile.rep.id == m_profile.rep.id;
    m_profile = profile;
    say(wording::repFinding(profile), detailOf(profile));
    m_time->setVisible(profile.lastKnown.has_value());
    if (!isSameRep) m_time->setCurrentIndex(Then);
    presentSpan();
}

void GrowthCard::presentSpan() {
    const bool showsThen = m_profile.lastKnown && m_time->currentIndex() == Then;
    const ProfileSpan& span = showsThen ? *m_profile.lastKnown : m_profile.recent;
    m_charts->present(m_profile, span);
    m_quarters->present(span);
}

}  // namespace headroom
