// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/owner_table.h"

#include "ui/importing/owner_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace headroom {

namespace {

constexpr int nameWidth = 320, countWidth = 96, teamWidth = 220;

}  // namespace

OwnerTable::OwnerTable(Theme& theme, ImportDraft& draft, QWidget* parent)
    : ChoiceTable(theme, parent),
      m_draft(draft),
      m_owners(new OwnerModel(draft, this)),
      m_filter(new QSortFilterProxyModel(this)) {
    m_filter->setSourceModel(m_owners);
    m_filter->setFilterKeyColumn(OwnerModel::Name);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_filter);
    setChoices(OwnerModel::Here, [this](const QModelIndex& index) {
        ChoiceDelegate::Choices choices{{tr("New rep"), 0}};
        for (const Rep& rep : m_owners->candidates(m_filter->mapToSource(index).row()))
            choices.emplace_back(tr("Known as %1").arg(rep.name), rep.id.value);
        return choices;
    });
    setAccessibleName(tr("Owners in the file"));
    setAccessibleDescription(tr("Space ticks, F2 says whom a new one is known as."));
    connect(&draft, &ImportDraft::choicesChanged, m_owners, &OwnerModel::updateChoices);
}

void OwnerTable::present(bool isReps) {
    m_owners->present();
    setColumnHidden(OwnerModel::Decided, isReps);
    setColumnHidden(OwnerModel::Open, isReps);
    setColumnHidden(OwnerModel::Team, !isReps);
    updateColumns();
    setCurrentIndex(m_filter->index(0, 0));
}

void OwnerTable::updateColumns() {
    header()->resizeSection(OwnerModel::Name, nameWidth);
    header()->resizeSection(OwnerModel::Decided, countWidth);
    header()->resizeSection(OwnerModel::Open, countWidth);
    header()->resizeSection(OwnerModel::Team, teamWidth);
}

void OwnerTable::filter(const QString& text) {
    m_filter->setFilterFixedString(text.trimmed());
    if (!currentIndex().isValid()) setCurrentIndex(m_filter->index(0, 0));
}

void OwnerTable::tickAll(bool ticked) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const OwnerInFile& owner = m_owners->owner(m_filter->mapToSource(m_filter->index(row, 0)).row());
        if (!owner.leadsOthers) m_draft.pick(owner.name, ticked);
    }
}

void OwnerTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex name = currentIndex().siblingAtColumn(OwnerModel::Name);
    if (event->key() == Qt::Key_Space && (name.flags() & Qt::ItemIsUserCheckable)) {
        const bool isTicked = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_filter->setData(name, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (event->key() == Qt::Key_F2) return choose(OwnerModel::Here);
    ChoiceTable::keyPressEvent(event);
}

void OwnerTable::resizeEvent(QResizeEvent* event) {
    ChoiceTable::resizeEvent(event);
    updateColumns();
}

}  // namespace headroom
