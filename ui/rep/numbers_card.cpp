// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/numbers_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/rep/fact_row.h"

#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString percentOrDash(const std::optional<Rate>& rate) {
    return rate ? wording::percent(*rate) : QStringLiteral("\u2013");
}

QString openRemark(const RepProfile& profile) {
    if (!profile.staleAfterDays || profile.staleDeals == 0) return {};
    const QString stale =
        NumbersCard::tr("%1 open over %2 days").arg(profile.staleDeals).arg(*profile.staleAfterDays);
    const QString ifLost = wording::ifStaleWereLost(profile);
    return ifLost.isEmpty() ? stale : stale + QLatin1String("; ") + ifLost;
}

}  // namespace

NumbersCard::NumbersCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_now(new FactRow(theme, tr("Close rate, 13 weeks"))),
      m_baseline(new FactRow(theme, tr("Baseline"))),
      m_team(new FactRow(theme, tr("Team, same weeks"))),
      m_open(new FactRow(theme, tr("Open deals"))) {
    setHeading(tr("Numbers"));
    setBodyMargins({size::cardPadding, size::xs, size::cardPadding, size::s});
    body()->setSpacing(0);
    for (FactRow* row : {m_now, m_baseline, m_team, m_open}) body()->addWidget(row);
}

void NumbersCard::present(const RepProfile& profile) {
    if (profile.closeRate)
        m_now->setValue(wording::percent(profile.closeRate->rate),
                        tr("%1, likely %2")
                            .arg(wording::wonOfDecided(profile.closeRate->deals),
                                 wording::range(profile.closeRate->range)));
    else
        m_now->setValue(tr("no rate"), tr("nothing decided in these weeks"));
    const Baseline& baseline = profile.growth.baseline;
    m_baseline->setName(profile.growth.isProvisional ? tr("Baseline, provisional") : tr("Baseline, frozen"));
    m_baseline->setValue(percentOrDash(baseline.deals.rate()),
                         baseline.deals.decided() > 0 ? wording::baseline(baseline) : QString());
    m_team->setValue(percentOrDash(profile.teamRate));
    m_open->setValue(QLocale().toString(profile.openDeals), openRemark(profile));
    m_open->setToolTip(profile.staleAfterDays ? wording::stale(profile.staleDeals, *profile.staleAfterDays)
                                              : QString());
}

}  // namespace headroom
