// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/row_issue.h"

#include <QAbstractItemModel>

#include <vector>

namespace headroom {

// Rows that are left out, by reason: a line for each reason, and below it every row it holds for.
class IssueModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Row, Header, Value, Reason, columnCountOfAll };

    explicit IssueModel(QObject* parent = nullptr);

    void present(const std::vector<RowIssue>& issues);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString sentence;
        std::vector<RowIssue> issues;
    };

    QString cell(const RowIssue& issue, int column) const;

    std::vector<Group> m_groups;  // most frequent first
};

}  // namespace headroom
