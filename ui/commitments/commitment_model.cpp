// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitment_model.h"

#include "ui/widgets/plain.h"

#include <QLocale>

namespace headroom {

namespace {
constexpr quintptr groupId = 0;  // a line's index carries its group's row + 1
}

CommitmentModel::CommitmentModel(QObject* parent) : QAbstractItemModel(parent) {}

void CommitmentModel::present(std::vector<CommitmentGroup> groups) {
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const CommitmentLine* CommitmentModel::line(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupId) return nullptr;
    return &m_groups[index.internalId() - 1].lines[size_t(index.row())];
}

const CommitmentGroup* CommitmentModel::group(const QModelIndex& index) const {
    return index.isValid() && index.internalId() == groupId ? &m_groups[size_t(index.row())] : nullptr;
}

QModelIndex CommitmentModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex CommitmentModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == groupId) return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int CommitmentModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_groups.size());
    const CommitmentGroup* group = parent.column() == 0 ? this->group(parent) : nullptr;
    return group ? int(group->lines.size()) : 0;
}

int CommitmentModel::columnCount(const QModelIndex&) const {
    return commitmentColumnCount;
}

QVariant CommitmentModel::data(const QModelIndex& index, int role) const {
    if (const CommitmentGroup* group = this->group(index)) {
        if (index.column() > 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
        //: A group of promises and how many it holds.
        return tr("%1 · %2").arg(group->title, QLocale().toString(int(group->lines.size())));
    }
    const CommitmentLine* line = this->line(index);
    if (!line) return {};
    const QString& shown = CommitmentColumn(index.column()) == CommitmentColumn::What  ? line->text
                           : CommitmentColumn(index.column()) == CommitmentColumn::Rep ? line->called
                                                                                       : line->when;
    QStringList said{line->text, line->called, line->when};
    said.removeAll(QString());
    switch (role) {
        case Qt::DisplayRole:
            return shown;
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? said.join(QLatin1String(", ")) : shown;
        case Qt::ToolTipRole:
            return plain::toolTip(said.join(QLatin1String(", ")));
        default:
            return {};
    }
}

QVariant CommitmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (CommitmentColumn(section)) {
        case CommitmentColumn::What:
            return tr("What");
        case CommitmentColumn::Rep:
            return tr("Rep");
        case CommitmentColumn::When:
            return tr("When");
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
