// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/import_calendar.h"
#include "ui/widgets/inline_notice.h"

#include <QFutureWatcher>

namespace headroom {

// Offers what has changed in a calendar that was read before, or to read one back for a team without a past.
// Never takes anything in by itself.
class CalendarNotice : public InlineNotice {
    Q_OBJECT

public:
    CalendarNotice(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);
    ~CalendarNotice() override;

    // Looks in the background. A calendar that nobody wrote since the last look is not read again.
    void look(QDate today);
    bool isOffering() const { return m_isOffering; }

Q_SIGNALS:
    // Empty: any calendar.
    void calendarRequested(const QString& path);

private:
    CalendarOffer looked() const;
    QString path() const;
    void onLooked();

    Workspace& m_workspace;
    LinkButton* m_open;
    QFutureWatcher<CalendarOffer> m_looking;
    CalendarOffer m_offer;
    QDate m_today;  // of the offer
    bool m_isOffering = false;
    bool m_wasClosed = false;
};

}  // namespace headroom
