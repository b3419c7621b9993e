// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_table.h"

#include "ui/calendar/calendar_model.h"
#include "ui/calendar/choice_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace headroom {

namespace {

constexpr int whenWidth = 176, minutesWidth = 72, kindWidth = 212, repWidth = 176;

}  // namespace

CalendarTable::CalendarTable(Theme& theme, CalendarModel* model, QWidget* parent)
    : QTreeView(parent), m_theme(theme) {
    setModel(model);
    auto* choices = new ChoiceDelegate(theme, this);
    setItemDelegateForColumn(CalendarModel::Kind, choices);
    setItemDelegateForColumn(CalendarModel::WithRep, choices);
    setAccessibleName(tr("Meetings in your calendar"));
    setAccessibleDescription(
        tr("F2 says what kind of work it is, F3 which rep it is with, Space leaves it out."));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    header()->setFont(theme.font(TypeStyle::Caption));
    header()->setStretchLastSection(true);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable) edit(index);
    });
}

void CalendarTable::editColumn(int column) {
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (cell.flags() & Qt::ItemIsEditable) edit(cell);
}

// And in again.
void CalendarTable::leaveOut() {
    const QModelIndex kind = currentIndex().siblingAtColumn(CalendarModel::Kind);
    if (!(kind.flags() & Qt::ItemIsEditable)) return;
    const bool isIn = kind.data(Qt::EditRole) != qint64(-1);
    model()->setData(kind, isIn ? QVariant(qint64(-1)) : QVariant(), Qt::EditRole);
}

void CalendarTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_F2:
            return editColumn(CalendarModel::Kind);
        case Qt::Key_F3:
            return editColumn(CalendarModel::WithRep);
        case Qt::Key_Space:
            return leaveOut();
        default:
            QTreeView::keyPressEvent(event);
    }
}

void CalendarTable::updateColumns() {
    const int fixed = whenWidth + minutesWidth + kindWidth + repWidth;
    header()->resizeSection(CalendarModel::When, m_theme.scaled(whenWidth));
    header()->resizeSection(CalendarModel::Minutes, m_theme.scaled(minutesWidth));
    header()->resizeSection(CalendarModel::Kind, m_theme.scaled(kindWidth));
    header()->resizeSection(CalendarModel::WithRep, m_theme.scaled(repWidth));
    header()->resizeSection(CalendarModel::Meeting,
                            std::max(160, (width() - m_theme.scaled(fixed)) * 9 / 20));
}

void CalendarTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    updateColumns();
}

}  // namespace headroom
