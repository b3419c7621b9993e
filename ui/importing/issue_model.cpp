// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/issue_model.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr quintptr groupId = 0;  // a row's index carries its group's row + 1

bool isGroup(const QModelIndex& index) {
    return index.internalId() == groupId;
}

// "Row 412: '31.02.2025'. This is no day that can be read. 3 rows like it."
QString sentenceFor(const std::vector<RowIssue>& issues) {
    const RowIssue& first = issues.front();
    const QString line = QLocale().toString(first.line);
    const QString row =
        first.value.isEmpty()
            ? IssueModel::tr("Row %1. %2").arg(line, first.reason)
            : IssueModel::tr("Row %1: \u2018%2\u2019. %3").arg(line, first.value, first.reason);
    if (issues.size() == 1) return row;
    return IssueModel::tr("%1 %Ln row(s) like it.", nullptr, int(issues.size()) - 1).arg(row);
}

}  // namespace

IssueModel::IssueModel(QObject* parent) : QAbstractItemModel(parent) {}

void IssueModel::present(const std::vector<RowIssue>& issues) {
    beginResetModel();
    std::map<QString, std::vector<RowIssue>> byReason;
    for (const RowIssue& issue : issues) byReason[issue.reason].push_back(issue);
    m_groups.clear();
    for (auto& [reason, rows] : byReason) {
        const QString sentence = sentenceFor(rows);
        m_groups.push_back({sentence, std::move(rows)});
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group& a, const Group& b) { return a.issues.size() > b.issues.size(); });
    endResetModel();
}

QModelIndex IssueModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex IssueModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || isGroup(child)) return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int IssueModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_groups.size());
    if (!isGroup(parent) || parent.column() > 0) return 0;
    return int(m_groups[size_t(parent.row())].issues.size());
}

int IssueModel::columnCount(const QModelIndex&) const {
    return columnCountOfAll;
}

QString IssueModel::cell(const RowIssue& issue, int column) const {
    switch (column) {
        case Row:
            return QLocale().toString(issue.line);
        case Header:
            return issue.column;
        case Value:
            return issue.value;
        default:
            return issue.reason;
    }
}

QVariant IssueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (isGroup(index))
        return index.column() == 0 ? QVariant(m_groups[size_t(index.row())].sentence) : QVariant();
    return cell(m_groups[index.internalId() - 1].issues[size_t(index.row())], index.column());
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Row:
            return tr("Row");
        case Header:
            return tr("Column");
        case Value:
            return tr("Value");
        default:
            return tr("Reason");
    }
}

}  // namespace headroom
