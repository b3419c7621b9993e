// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_table.h"

#include <QHeaderView>

namespace headroom {

ChoiceTable::ChoiceTable(Theme& theme, QWidget* parent) : QTreeView(parent), m_theme(theme) {
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

void ChoiceTable::setChoices(int column,
                             const std::function<ChoiceDelegate::Choices(const QModelIndex&)>& choices) {
    setItemDelegateForColumn(column, new ChoiceDelegate(m_theme, choices, this));
}

void ChoiceTable::choose(int column) {
    const QModelIndex cell = currentIndex().siblingAtColumn(column);
    if (cell.flags() & Qt::ItemIsEditable) edit(cell);
}

}  // namespace headroom
