// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/coaching_card.h"

#include "ui/team/week_bars.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

CoachingCard::CoachingCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_sentence(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_bars(new WeekBars(theme)) {
    setHeading(tr("Your coaching time"));
    setBodyMargins({size::cardPadding, 0, size::cardPadding, size::s});
    m_sentence->setWrapping(true);
    m_sentence->setAlignment(Qt::AlignTop);
    body()->addWidget(m_sentence);
    body()->addWidget(m_bars, 1);
}

void CoachingCard::present(const TeamOverview& overview) {
    const CoachingTime& coaching = overview.coaching;
    m_bars->setVisible(coaching.hasRecord);
    m_bars->present(coaching);
    if (!coaching.hasRecord) {
        m_sentence->setText(tr("Nothing logged for 13 weeks. This is not a zero; we don’t know."));
        return;
    }
    const double hours = coaching.weeks.empty() ? 0 : coaching.weeks.back().minutes / 60.0;
    m_sentence->setText(
        tr("This week %1 h so far. %2 of %n rep(s) in rhythm.", nullptr, coaching.reps)
            .arg(QLocale().toString(hours, 'f', 1), QLocale().toString(coaching.repsInRhythm)));
}

}  // namespace headroom
