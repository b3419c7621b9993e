// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/calendar_notice.h"

#include "core/workspace/background.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/link_button.h"

namespace headroom {

CalendarNotice::CalendarNotice(Workspace& workspace, Theme& theme, QWidget* parent)
    : InlineNotice(theme, parent), m_workspace(workspace), m_open(new LinkButton(theme)) {
    addAction(m_open);
    setCloseable(true);
    hide();
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT calendarRequested(path()); });
    connect(this, &InlineNotice::closed, this, [this] { m_wasClosed = true; });
    connect(&m_looking, &QFutureWatcherBase::finished, this, &CalendarNotice::onLooked);
}

CalendarNotice::~CalendarNotice() {
    m_looking.disconnect(this);
    m_looking.cancel();
}

// Another day makes other offers of the same calendar.
void CalendarNotice::look(QDate today) {
    if (m_workspace.isReadOnly() || m_looking.isRunning()) return;
    const CalendarOffer before = today == m_today ? m_offer : CalendarOffer();
    m_today = today;
    attempt(this, [&] { m_looking.setFuture(ImportCalendar(m_workspace).offer(today, before)); });
}

// Nobody asked for it: where it cannot be looked, nothing is said.
CalendarOffer CalendarNotice::looked() const {
    try {
        return resultOf(m_looking.future()).value_or(CalendarOffer());
    } catch (const Error&) {
        return {};
    }
}

QString CalendarNotice::path() const {
    return m_offer.change() ? m_offer.change()->path : QString();
}

// One that was closed comes back when there is something else to offer.
void CalendarNotice::onLooked() {
    const QString pathBefore = path();
    const int changesBefore = m_offer.change() ? m_offer.change()->changes : 0;
    m_offer = looked();
    const int changes = m_offer.change() ? m_offer.change()->changes : 0;
    if (path() != pathBefore || changes != changesBefore) m_wasClosed = false;
    m_isOffering = changes > 0 || m_offer.canReadBack;
    if (!m_isOffering || m_wasClosed) return hide();
    m_open->setText(changes > 0 ? tr("Look at them") : tr("Choose a calendar"));
    showInformation(changes > 0 ? tr("%n change(s) in your calendar.", nullptr, changes)
                                : tr("Read back the last months of your calendar, and your engagement has a "
                                     "past from the first day."));
}

}  // namespace headroom
