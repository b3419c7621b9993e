// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/hearing_model.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/wording.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

HearingModel::HearingModel(QObject* parent) : QAbstractTableModel(parent) {}

void HearingModel::present(const PriorityBoard& board, int card) {
    beginResetModel();
    const bool isFirst = m_weeks.empty();
    m_today = board.today;
    m_weeks = board.weeks;
    m_cards.clear();
    if (card >= 0 && card < int(board.active.size())) m_cards.push_back(board.active[size_t(card)]);
    if (isFirst) m_firstWeek = lastFirstWeek();
    endResetModel();
}

const HearingRow* HearingModel::row(const QModelIndex& index) const {
    if (!index.isValid() || m_cards.empty()) return nullptr;
    const std::vector<HearingRow>& rows = m_cards.front().rows;
    return index.row() < int(rows.size()) ? &rows[size_t(index.row())] : nullptr;
}

void HearingModel::setFirstWeek(int week) {
    const int within = std::clamp(week, 0, std::max(0, lastFirstWeek()));
    if (within == m_firstWeek) return;
    m_firstWeek = within;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(Column::FirstWeek)),
                           index(rowCount() - 1, int(Column::LastHeard) - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, int(Column::FirstWeek), int(Column::LastHeard) - 1);
}

bool HearingModel::isWeek(int column) const {
    return column >= int(Column::FirstWeek) && column < int(Column::LastHeard) && !m_weeks.empty();
}

QDate HearingModel::week(int column) const {
    return m_weeks[size_t(m_firstWeek + column - int(Column::FirstWeek))];
}

Hearing HearingModel::hearing(const QModelIndex& index) const {
    const HearingRow* rep = row(index);
    const std::vector<Hearing>& weeks = rep ? rep->weeks : m_cards.front().teamMeetings;
    return weeks[size_t(m_firstWeek + index.column() - int(Column::FirstWeek))];
}

bool HearingModel::hasRecord(const QModelIndex& index) const {
    if (isWeek(index.column())) return hearing(index) >= Hearing::Said;
    return Column(index.column()) == Column::LastHeard && row(index) && row(index)->lastHeard;
}

int HearingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_cards.empty() ? 0 : int(m_cards.front().rows.size()) + 1;
}

int HearingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString HearingModel::name(const QModelIndex& index) const {
    const HearingRow* rep = row(index);
    return rep ? rep->rep.name : tr("Team meeting");
}

QString HearingModel::text(const QModelIndex& index) const {
    const HearingRow* rep = row(index);
    switch (Column(index.column())) {
        case Column::Name:
            return name(index);
        case Column::LastHeard:
            return rep ? wording::lastHeard(rep->lastHeard, m_today) : QString();
        case Column::NextChance:
            if (!rep) return {};
            return rep->isOnAgenda && rep->nextChance
                       ? tr("%1, on the agenda").arg(wording::nextChance(rep->nextChance, m_today))
                       : wording::nextChance(rep->nextChance, m_today);
        default:
            return {};
    }
}

// "Ana Ruiz, week of 13 Oct 2026, said without the why"
QString HearingModel::sentence(const QModelIndex& index) const {
    if (isWeek(index.column()))
        return tr("%1, week of %2, %3")
            .arg(name(index), wording::day(week(index.column())), wording::hearing(hearing(index)));
    if (Column(index.column()) == Column::Name) return name(index);
    return tr("%1, %2: %3")
        .arg(name(index), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             text(index));
}

QVariant HearingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole) return text(index);
    if (role == Qt::AccessibleTextRole) return sentence(index);
    return {};
}

QVariant HearingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (isWeek(section)) {
        if (role == Qt::DisplayRole) return QLocale().toString(week(section).day());
        if (role == Qt::AccessibleTextRole) return tr("Week of %1").arg(wording::day(week(section)));
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
        case Column::Name:
            return tr("Rep");
        case Column::LastHeard:
            return tr("Last heard");
        case Column::NextChance:
            return tr("Next chance");
        default:
            return {};
    }
}

}  // namespace headroom
