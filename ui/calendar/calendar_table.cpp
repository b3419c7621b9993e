// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_table.h"

#include "ui/calendar/calendar_model.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace headroom {

namespace {

constexpr int whenWidth = 176, minutesWidth = 72, kindWidth = 212, repWidth = 176;

}  // namespace

CalendarTable::CalendarTable(Theme& theme, CalendarModel* model, QWidget* parent)
    : ChoiceTable(theme, parent) {
    setModel(model);
    for (const int column : {CalendarModel::Kind, CalendarModel::WithRep})
        setChoices(column, [model](const QModelIndex& index) { return model->choices(index); });
    setAccessibleName(tr("Meetings in your calendar"));
    setAccessibleDescription(
        tr("F2 says what kind of work it is, F3 which rep it is with, Space leaves it out."));
}

// And in again.
void CalendarTable::leaveOut() {
    const QModelIndex kind = currentIndex().siblingAtColumn(CalendarModel::Kind);
    if (!(kind.flags() & Qt::ItemIsEditable)) return;
    const bool isIn = kind.data(Qt::EditRole) != CalendarModel::none;
    model()->setData(kind, isIn ? QVariant(CalendarModel::none) : QVariant(), Qt::EditRole);
}

void CalendarTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_F2:
            return choose(CalendarModel::Kind);
        case Qt::Key_F3:
            return choose(CalendarModel::WithRep);
        case Qt::Key_Space:
            return leaveOut();
        default:
            ChoiceTable::keyPressEvent(event);
    }
}

void CalendarTable::updateColumns() {
    const int fixed = whenWidth + minutesWidth + kindWidth + repWidth;
    header()->resizeSection(CalendarModel::When, theme().scaled(whenWidth));
    header()->resizeSection(CalendarModel::Minutes, theme().scaled(minutesWidth));
    header()->resizeSection(CalendarModel::Kind, theme().scaled(kindWidth));
    header()->resizeSection(CalendarModel::WithRep, theme().scaled(repWidth));
    header()->resizeSection(CalendarModel::Meeting,
                            std::max(160, (width() - theme().scaled(fixed)) * 9 / 20));
}

void CalendarTable::resizeEvent(QResizeEvent* event) {
    ChoiceTable::resizeEvent(event);
    updateColumns();
}

}  // namespace headroom
