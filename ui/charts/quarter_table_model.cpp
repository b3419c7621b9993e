// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarter_table_model.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

QString dash() {
    return QStringLiteral("\u2013");
}

QString cellText(const QuarterPoint& quarter, int column) {
    switch (column) {
        case QuarterTableModel::Quarter:
            return quarter.isComplete
                       ? wording::quarter(quarter.quarter)
                       : QuarterTableModel::tr("%1 so far").arg(wording::quarter(quarter.quarter));
        case QuarterTableModel::WonOfDecided:
            return quarter.rate ? wording::wonOfDecided(quarter.rate->deals) : dash();
        case QuarterTableModel::CloseRate:
            return quarter.rate ? wording::percent(quarter.rate->rate) : dash();
        case QuarterTableModel::LikelyRange:
            return quarter.rate ? wording::range(quarter.rate->range) : dash();
        case QuarterTableModel::Luck:
            return quarter.luck ? wording::range(*quarter.luck) : dash();
        case QuarterTableModel::Engagement:
            return quarter.engagement ? QLocale().toString(std::lround(*quarter.engagement)) : dash();
        case QuarterTableModel::Minutes:
            return QLocale().toString(quarter.minutes);
    }
    return {};
}

}  // namespace

void QuarterTableModel::present(const ProfileSpan& span) {
    beginResetModel();
    m_quarters.assign(span.quarters.rbegin(), span.quarters.rend());
    endResetModel();
}

int QuarterTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_quarters.size());
}

int QuarterTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant QuarterTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Quarter ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return cellText(m_quarters[size_t(index.row())], index.column());
}

QVariant QuarterTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Quarter ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Quarter"),    tr("Won of decided"), tr("Close rate"), tr("Likely range"),
                             tr("Luck alone"), tr("Engagement"),     tr("Minutes")};
    return titles.value(section);
}

}  // namespace headroom
