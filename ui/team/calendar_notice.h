// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/import_calendar.h"
#include "ui/widgets/inline_notice.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace headroom {

// Offers what has changed in a calendar that was read before, or to read one back for a team without a past.
// Never takes anything in by itself.
class CalendarNotice : public InlineNotice {
    Q_OBJECT

public:
    CalendarNotice(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Looks in the background, once a minute at most unless `isUrgent`.
    void look(QDate today, bool isUrgent = false);
    bool isOffering() const { return m_isOffering; }

Q_SIGNALS:
    // Empty: any calendar.
    void calendarRequested(const QString& path);

private:
    CalendarOffer looked();
    void onLooked();

    Workspace& m_workspace;
    LinkButton* m_open;
    QElapsedTimer m_sinceLooked;
    QFutureWatcher<CalendarOffer> m_looking;
    QString m_path;
    int m_changes = 0;
    bool m_isOffering = false;
    bool m_wasClosed = false;
};

}  // namespace headroom
