// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attendance_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

namespace {
constexpr int columns = 3, mostRows = 4, repRole = Qt::UserRole;
}

AttendanceList::AttendanceList(Theme& theme, QWidget* parent) : QListWidget(parent) {
    setFont(theme.font(TypeStyle::Body));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListWidget::itemChanged, this, &AttendanceList::presentChanged);
}

void AttendanceList::setReps(const std::vector<Rep>& reps) {
    const QSignalBlocker quiet(this);
    clear();
    for (const Rep& rep : reps) {
        auto* item = new QListWidgetItem(rep.name, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(repRole, rep.id.value);
        item->setCheckState(Qt::Unchecked);
    }
    const int needed = std::max(1, (count() + columns - 1) / columns);
    setFixedHeight(std::min(needed, mostRows) * size::controlSmall);
    setVerticalScrollBarPolicy(needed > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    arrange();
}

std::vector<RepId> AttendanceList::present() const {
    std::vector<RepId> reps;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            reps.push_back(RepId{item(row)->data(repRole).toLongLong()});
    return reps;
}

void AttendanceList::setPresent(const std::vector<RepId>& reps) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const RepId rep{item(row)->data(repRole).toLongLong()};
        const bool isPresent = std::find(reps.begin(), reps.end(), rep) != reps.end();
        item(row)->setCheckState(isPresent ? Qt::Checked : Qt::Unchecked);
    }
}

void AttendanceList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    arrange();
}

void AttendanceList::arrange() {
    const QSignalBlocker quiet(this);
    const QSize cell((width() - size::l) / columns, size::controlSmall);
    setGridSize(cell);
    for (int row = 0; row < count(); ++row) item(row)->setSizeHint(cell);
}

}  // namespace headroom
