// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standards_model.h"

#include "core/workspace/frame_wording.h"

#include <QLocale>

namespace headroom {

StandardsModel::StandardsModel(QObject* parent) : QAbstractTableModel(parent) {}

void StandardsModel::present(const StandardsTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

const Rep* StandardsModel::rep(int row) const {
    return row >= FirstRep && row < rowCount() ? &m_table.reps[size_t(row - FirstRep)] : nullptr;
}

const StandardRow* StandardsModel::standard(int column) const {
    return column > 0 && column < columnCount() ? &m_table.rows[size_t(column - 1)] : nullptr;
}

const StandardCell* StandardsModel::cell(const QModelIndex& index) const {
    const StandardRow* row = standard(index.column());
    if (!row || index.row() == RepsOfLeader || index.row() == GoFirst || isLocked(index.row()))
        return nullptr;
    return index.row() == Leader ? &row->leader : &row->reps[size_t(index.row() - FirstRep)];
}

int StandardsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.reps.size()) + FirstRep;
}

int StandardsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size()) + 1;
}

QString StandardsModel::name(int row) const {
    if (row == Leader) return tr("You");
    if (row == GoFirst) return tr("You beside the reps");
    return row == RepsOfLeader ? tr("How reps see you") : m_table.reps[size_t(row - FirstRep)].name;
}

QString StandardsModel::words(const QModelIndex& index) const {
    if (isLocked(index.row())) return tr("opens after you");
    if (index.row() == GoFirst) {
        const QString said = wording::goFirst(*standard(index.column()));
        return said.isEmpty() ? tr("not both seen yet") : said;
    }
    if (index.row() != RepsOfLeader) return wording::standardCell(*cell(index));
    const std::optional<LevelRead>& read = standard(index.column())->repsOfLeader;
    if (!read) return tr("nobody said yet");
    return tr("%1 on average, %n view(s)", nullptr, read->count).arg(QLocale().toString(read->mean, 'f', 1));
}

QString StandardsModel::detail(const QModelIndex& index) const {
    if (!standard(index.column())) return {};
    QStringList said{index.data(Qt::AccessibleTextRole).toString()};
    if (m_table.isOpen()) {
        if (index.row() != GoFirst) said << wording::goFirst(*standard(index.column()));
        said << wording::goodShare(*standard(index.column()));
    }
    said.removeAll(QString());
    const QString cell = said.takeFirst();
    return said.isEmpty() ? cell : cell + QLatin1Char('\n') + said.join(QLatin1Char(' '));
}

QVariant StandardsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(name(index.row()))
                                                                         : QVariant();
    if (role == Qt::ToolTipRole) return words(index);
    if (role != Qt::AccessibleTextRole) return {};
    return tr("%1, %2: %3")
        .arg(name(index.row()), standard(index.column())->standard.words.text, words(index));
}

QVariant StandardsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return section == 0 ? QString() : standard(section)->standard.words.text;
    if (role == Qt::ToolTipRole && section > 0 && m_table.isOpen())
        return wording::goFirst(*standard(section));
    return {};
}

}  // namespace headroom
