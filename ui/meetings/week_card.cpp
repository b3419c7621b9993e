// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/week_card.h"

#include "core/workspace/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"

#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

WeekCard::WeekCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_calendar(new WeekCalendar(theme)),
      m_today(new ActionButton(theme, tr("Today"))) {
    const auto keys = [](const QString& words, const QKeySequence& sequence) {
        return tr("%1 (%2)", "words and keys").arg(words, sequence.toString(QKeySequence::NativeText));
    };
    ActionButton* previous = newIconButton(QStringLiteral("chevron_left"), tr("Previous week"));
    ActionButton* next = newIconButton(QStringLiteral("chevron_right"), tr("Next week"));
    previous->setToolTip(keys(tr("Previous week"), QKeySequence(tr("Alt+Left"))));
    next->setToolTip(keys(tr("Next week"), QKeySequence(tr("Alt+Right"))));
    for (QWidget* button : {previous, m_today, next}) addToHeading(button);
    setBodyMargins({size::m, size::xs, size::m, size::xs});
    body()->addWidget(m_calendar);
    connect(previous, &ActionButton::clicked, this, [this] { Q_EMIT weekRequested(-1); });
    connect(next, &ActionButton::clicked, this, [this] { Q_EMIT weekRequested(1); });
    connect(m_today, &ActionButton::clicked, this, &WeekCard::thisWeekRequested);
    connect(m_calendar, &WeekCalendar::weekRequested, this, &WeekCard::weekRequested);
}

ActionButton* WeekCard::newIconButton(const QString& name, const QString& words) {
    auto* button = new ActionButton(m_theme);
    const auto draw = [this, button, name] { button->setIcon(icon(m_theme, name, Tone::Text2)); };
    draw();
    button->setAccessibleName(words);
    connect(&m_theme, &Theme::changed, button, draw);
    return button;
}

void WeekCard::present(const MeetingWeek& week) {
    const QDate first = week.days.first();
    setHeading(
        tr("Week %1").arg(first.weekNumber()),
        tr("%1 to %2", "the first and last day of a week")
            .arg(QLocale().toString(first, tr("d MMM", "a date format")), wording::day(week.days.last())));
    m_today->setEnabled(!week.days.contains(week.today));
    m_calendar->present(week);
}

}  // namespace headroom
