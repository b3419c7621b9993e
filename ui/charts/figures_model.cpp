// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figures_model.h"

namespace headroom {

void FiguresModel::present(const QStringList& titles, std::vector<QStringList> rows) {
    beginResetModel();
    m_titles = titles;
    m_rows = std::move(rows);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString& words = m_rows[size_t(index.row())][index.column()];
    if (role == Qt::DisplayRole) return words;
    if (role == Qt::AccessibleTextRole) return tr("%1: %2").arg(m_titles[index.column()], words);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_titles.size()) return {};
    if (role == Qt::DisplayRole) return m_titles[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

}  // namespace headroom
