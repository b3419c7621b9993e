// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/standards_table.h"

#include <QAbstractTableModel>

namespace headroom {

// People by standards: the leader first, then how reps see the leader and who is ahead, then each rep.
class StandardsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { Leader, RepsOfLeader, GoFirst, FirstRep };

    explicit StandardsModel(QObject* parent = nullptr);

    void present(const StandardsTable& table);
    const StandardsTable& table() const { return m_table; }
    // None of the leader's rows.
    const Rep* rep(int row) const;
    // Column 0 names the person; each further one is a standard.
    const StandardRow* standard(int column) const;
    // None for how reps see the leader, for who is ahead, and for reps while the leader has not gone first.
    const StandardCell* cell(const QModelIndex& index) const;
    bool isLocked(int row) const { return row >= GoFirst && !m_table.isOpen(); }

    // Everything said about the cell and its standard.
    QString detail(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(int row) const;
    QString words(const QModelIndex& index) const;

    StandardsTable m_table;
};

}  // namespace headroom
