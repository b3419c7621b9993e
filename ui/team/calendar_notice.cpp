// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/calendar_notice.h"

#include "ui/widgets/attempt.h"
#include "ui/widgets/link_button.h"

namespace headroom {

namespace {

constexpr qint64 betweenLooksMs = 60'000;

}  // namespace

CalendarNotice::CalendarNotice(Workspace& workspace, Theme& theme, QWidget* parent)
    : InlineNotice(theme, parent), m_workspace(workspace), m_open(new LinkButton(theme)) {
    addAction(m_open);
    setCloseable(true);
    hide();
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT calendarRequested(m_path); });
    connect(this, &InlineNotice::closed, this, [this] { m_wasClosed = true; });
    connect(&m_looking, &QFutureWatcherBase::finished, this, &CalendarNotice::onLooked);
}

void CalendarNotice::look(QDate today, bool isUrgent) {
    if (m_workspace.isReadOnly() || m_looking.isRunning()) return;
    if (!isUrgent && m_sinceLooked.isValid() && m_sinceLooked.elapsed() < betweenLooksMs) return;
    m_sinceLooked.start();
    attempt(this, [&] { m_looking.setFuture(ImportCalendar(m_workspace).offer(today)); });
}

// Nobody asked for it: where it cannot be looked, nothing is said.
CalendarOffer CalendarNotice::looked() {
    try {
        return m_looking.result();
    } catch (const Error&) {
        return {};
    }
}

// One that was closed comes back when there is something else to offer.
void CalendarNotice::onLooked() {
    const CalendarOffer offer = looked();
    const QString path = offer.changes.empty() ? QString() : offer.changes.front().path;
    const int changes = offer.changes.empty() ? 0 : offer.changes.front().changes;
    if (path != m_path || changes != m_changes) m_wasClosed = false;
    m_path = path;
    m_changes = changes;
    m_isOffering = changes > 0 || offer.canReadBack;
    if (!m_isOffering || m_wasClosed) return hide();
    m_open->setText(changes > 0 ? tr("Look at them") : tr("Choose a calendar"));
    showInformation(changes > 0 ? tr("%n change(s) in your calendar.", nullptr, changes)
                                : tr("Read back the last months of your calendar, and your engagement has a "
                                     "past from the first day."));
}

}  // namespace headroom
