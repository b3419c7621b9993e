// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace headroom {

class WeekCalendar;

// The titles of a week's days; today's has a bar below it and says so.
class WeekHeader : public QHeaderView {
    Q_OBJECT

public:
    // Both outlive the header.
    WeekHeader(const Theme& theme, const WeekCalendar& calendar, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override;

private:
    const Theme& m_theme;
    const WeekCalendar& m_calendar;
};

}  // namespace headroom
