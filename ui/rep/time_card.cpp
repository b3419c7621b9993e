// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/time_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/rep/fact_row.h"
#include "ui/rep/part_bar.h"
#include "ui/widgets/link_button.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace headroom {

TimeCard::TimeCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_edit(new LinkButton(theme, tr("Edit rhythm"))),
      m_last(new FactRow(theme, tr("Last conversation"))),
      m_rhythm(new FactRow(theme, tr("Rhythm"))),
      m_minutes(new FactRow(theme, tr("Minutes a week"))),
      m_level(new FactRow(theme, tr("Engagement level"))),
      m_rhythmKept(new PartBar(theme, tr("Rhythm kept"))),
      m_noGap(new PartBar(theme, tr("No long gap"))),
      m_coachingTime(new PartBar(theme, tr("Coaching time (weak evidence)"))) {
    addToHeading(m_edit);
    setBodyMargins({size::cardPadding, size::xs, size::cardPadding, size::s});
    body()->setSpacing(0);
    for (QWidget* row : std::initializer_list<QWidget*>{m_last, m_rhythm, m_minutes, m_level, m_rhythmKept,
                                                        m_noGap, m_coachingTime})
        body()->addWidget(row);
    connect(m_edit, &LinkButton::clicked, this, &TimeCard::rhythmRequested);
}

void TimeCard::present(const RepProfile& profile, bool canChange) {
    setHeading(tr("Your time with %1").arg(profile.rep.called()));
    m_edit->setVisible(canChange);
    const std::optional<int>& days = profile.daysSinceLast;
    const bool isPast = days.value_or(profile.rep.rhythmDays + 1) > profile.rep.rhythmDays;
    const QString last = !days        ? tr("none yet")
                         : *days == 0 ? tr("today")
                         : *days == 1 ? tr("yesterday")
                                      : tr("%1 days ago").arg(*days);
    m_last->setValue(isPast ? tr("%1, past the rhythm", "how long ago").arg(last) : last);
    m_last->setValueTone(isPast ? Tone::Leader : Tone::Text);
    m_rhythm->setValue(wording::rhythm(profile.rep.rhythmDays));
    m_minutes->setValue(wording::hasMinutes(profile) ? QLocale().toString(std::lround(profile.minutesPerWeek))
                                                     : tr("no record"));
    presentLevel(profile);
}

void TimeCard::presentLevel(const RepProfile& profile) {
    const EngagementWeek& week = profile.engagement;
    if (week.level)
        m_level->setValue(QLocale().toString(std::lround(*week.level)), tr("These %1 days, part by part:").arg(week.windowDays));
    else if (week.score)
        m_level->setValue(QLocale().toString(std::lround(*week.score)), tr("First weeks. Part by part:"));
    else
        m_level->setValue(week.state == EngagementState::NoRecord ? tr("no record") : tr("not said"),
                          wording::engagement(profile));
    m_rhythmKept->present(week.parts.rhythmKept);
    m_noGap->present(week.parts.nobodyNeglected);
    m_coachingTime->present(week.parts.coachingTime);
}

}  // namespace headroom
