// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_table_model.h"

#include "ui/widgets/plain.h"

namespace headroom {

namespace {

constexpr quintptr groupId = 0;  // a rep's index carries its group's row + 1

bool isGroup(const QModelIndex& index) {
    return index.isValid() && index.internalId() == groupId;
}

}  // namespace

RepTableModel::RepTableModel(QObject* parent) : QAbstractItemModel(parent) {}

void RepTableModel::present(const TeamOverview& overview) {
    beginResetModel();
    m_groups.clear();
    if (!overview.needsYourHelp.empty())
        m_groups.push_back({tr("Needs your help"), tr("longer than your rhythm, or waiting on you"), true,
                            overview.needsYourHelp});
    if (!overview.upToDate.empty()) m_groups.push_back({tr("Up to date"), {}, false, overview.upToDate});
    m_agreeable.clear();
    for (const UnagreedPotential& unagreed : overview.withoutPotential)
        if (unagreed.isAgreeable) m_agreeable.insert(unagreed.rep);
    m_axis = RateAxis(overview);
    m_today = overview.today;
    endResetModel();
}

const TeamRow* RepTableModel::row(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index)) return nullptr;
    return &m_groups[index.internalId() - 1].rows[size_t(index.row())];
}

RepCell RepTableModel::cell(const QModelIndex& index) const {
    const TeamRow* shown = row(index);
    if (!shown) return {};
    RepCell cell = repCell(*shown, RepColumn(index.column()), m_agreeable.contains(shown->rep), m_today);
    if (cell.isLink && !m_hasLinks) {
        cell.isLink = false;
        cell.tone = Tone::Text2;
    }
    return cell;
}

QString RepTableModel::groupAside(const QModelIndex& group) const {
    return isGroup(group) ? m_groups[size_t(group.row())].aside : QString();
}

bool RepTableModel::isLeadersGroup(const QModelIndex& group) const {
    return isGroup(group) && m_groups[size_t(group.row())].isLeaders;
}

QModelIndex RepTableModel::indexOf(RepId rep) const {
    for (size_t group = 0; group < m_groups.size(); ++group)
        for (size_t i = 0; i < m_groups[group].rows.size(); ++i)
            if (m_groups[group].rows[i].rep == rep) return createIndex(int(i), 0, quintptr(group + 1));
    return {};
}

QModelIndex RepTableModel::firstRep() const {
    return m_groups.empty() ? QModelIndex() : createIndex(0, 0, quintptr(1));
}

QModelIndex RepTableModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex RepTableModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || isGroup(child)) return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int RepTableModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_groups.size());
    if (!isGroup(parent) || parent.column() > 0) return 0;
    return int(m_groups[size_t(parent.row())].rows.size());
}

int RepTableModel::columnCount(const QModelIndex&) const {
    return repColumnCount;
}

QVariant RepTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (isGroup(index)) {
        if (index.column() > 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
        const Group& group = m_groups[size_t(index.row())];
        //: A group of reps and how many it holds.
        return tr("%1 · %2").arg(group.title, QLocale().toString(int(group.rows.size())));
    }
    switch (role) {
        case Qt::DisplayRole:
            return cell(index).text;
        case Qt::AccessibleTextRole:
            return cell(index).accessibleText;
        case Qt::ToolTipRole:
            return plain::toolTip(cell(index).accessibleText);
        default:
            return {};
    }
}

QVariant RepTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return repColumnTitle(RepColumn(section));
}

Qt::ItemFlags RepTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isGroup(index)) return Qt::NoItemFlags;  // the keyboard goes from rep to rep
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace headroom
