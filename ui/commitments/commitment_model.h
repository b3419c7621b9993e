// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitment_list.h"

#include <QAbstractItemModel>

namespace headroom {

enum class CommitmentColumn { What, Rep, When };
inline constexpr int commitmentColumnCount = int(CommitmentColumn::When) + 1;

// The Commitments page's lines in their groups, ready to be painted and read aloud.
class CommitmentModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit CommitmentModel(QObject* parent = nullptr);

    void present(std::vector<CommitmentGroup> groups);

    // None for a group's own row.
    const CommitmentLine* line(const QModelIndex& index) const;
    // None for a line.
    const CommitmentGroup* group(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CommitmentGroup> m_groups;
};

}  // namespace headroom
