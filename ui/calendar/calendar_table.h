// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTreeView>

namespace headroom {

class CalendarModel;

// The rows to check: F2 says what kind of work it is, F3 which rep it is with, Space leaves it out.
class CalendarTable : public QTreeView {
    Q_OBJECT

public:
    CalendarTable(Theme& theme, CalendarModel* model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void editColumn(int column);
    void leaveOut();
    void updateColumns();

    Theme& m_theme;
};

}  // namespace headroom
