// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_table.h"

namespace headroom {

class CalendarModel;

// The rows to check: F2 says what kind of work it is, F3 which rep it is with, Space leaves it out.
class CalendarTable : public ChoiceTable {
    Q_OBJECT

public:
    CalendarTable(Theme& theme, CalendarModel* model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leaveOut();
    void updateColumns();
};

}  // namespace headroom
