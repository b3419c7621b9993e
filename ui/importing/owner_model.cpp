// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/owner_model.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

OwnerModel::OwnerModel(ImportDraft& draft, QObject* parent) : QAbstractTableModel(parent), m_draft(draft) {}

void OwnerModel::present() {
    beginResetModel();
    m_owners = m_draft.preview() ? m_draft.preview()->owners : std::vector<OwnerInFile>();
    m_reps = m_draft.workspace().reps(true);
    endResetModel();
}

void OwnerModel::updateChoices() {
    if (!m_owners.empty()) Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Here));
}

bool OwnerModel::canBeKnownAs(int row) const {
    return !owner(row).rep && !owner(row).leadsOthers && !m_reps.empty();
}

std::vector<Rep> OwnerModel::candidates(int row) const {
    std::vector<Rep> reps = m_reps;
    const std::vector<RepId>& likely = owner(row).lookalikes;
    std::stable_partition(reps.begin(), reps.end(), [&](const Rep& rep) {
        return std::find(likely.begin(), likely.end(), rep.id) != likely.end();
    });
    return reps;
}

QString OwnerModel::nameOf(RepId rep) const {
    const auto found =
        std::find_if(m_reps.begin(), m_reps.end(), [&](const Rep& candidate) { return candidate.id == rep; });
    return found == m_reps.end() ? QString() : found->name;
}

QString OwnerModel::hereText(int row) const {
    const OwnerInFile& shown = owner(row);
    if (shown.leadsOthers) return tr("Leads others, so is no rep");
    if (shown.rep) {
        const QString name = nameOf(*shown.rep);
        return name.compare(shown.name, Qt::CaseInsensitive) == 0 ? tr("Already here")
                                                                  : tr("Known as %1").arg(name);
    }
    if (const std::optional<RepId> rep = m_draft.knownAs(shown.name))
        return tr("Known as %1").arg(nameOf(*rep));
    if (!shown.lookalikes.empty()) return tr("New rep, or is it %1?").arg(nameOf(shown.lookalikes.front()));
    return tr("New rep");
}

int OwnerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_owners.size());
}

int OwnerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

QVariant OwnerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const OwnerInFile& shown = owner(index.row());
    const bool isNumber = index.column() == Decided || index.column() == Open;
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_draft.isPicked(shown.name) && !shown.leadsOthers ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::EditRole && index.column() == Here)
        return m_draft.knownAs(shown.name).value_or(RepId{0}).value;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Name:
            return shown.name;
        case Decided:
            return QLocale().toString(shown.decided);
        case Open:
            return QLocale().toString(shown.open);
        case Team:
            return shown.teamName;
        default:
            return hereText(index.row());
    }
}

bool OwnerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) return false;
    const QString name = owner(index.row()).name;
    if (role == Qt::CheckStateRole && index.column() == Name) {
        m_draft.pick(name, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != Here) return false;
    const qint64 rep = value.toLongLong();
    m_draft.setKnownAs(name, rep > 0 ? std::optional(RepId{rep}) : std::nullopt);
    return true;
}

QVariant OwnerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isNumber = section == Decided || section == Open;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name in the file");
        case Decided:
            return tr("Decided");
        case Open:
            return tr("Open");
        case Team:
            return tr("Team");
        default:
            return tr("In Headroom");
    }
}

Qt::ItemFlags OwnerModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (owner(index.row()).leadsOthers) return flags;
    flags |= Qt::ItemIsEnabled;
    if (index.column() == Name) flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Here && canBeKnownAs(index.row())) flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace headroom
