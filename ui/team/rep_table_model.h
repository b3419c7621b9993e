// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/team/rate_axis.h"
#include "ui/team/rep_cells.h"

#include <QAbstractItemModel>
#include <QSet>

namespace headroom {

// The Team page's reps in their two groups, longest wait first, ready to be painted and read aloud.
class RepTableModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit RepTableModel(QObject* parent = nullptr);

    void present(const TeamOverview& overview);
    // Without them, what would be one is said as plain text.
    void setHasLinks(bool hasLinks) { m_hasLinks = hasLinks; }

    const RateAxis& axis() const { return m_axis; }
    // None for a group's own row.
    const TeamRow* row(const QModelIndex& index) const;
    RepCell cell(const QModelIndex& index) const;
    // What a group is about, beside its title; and whether it waits on the leader.
    QString groupAside(const QModelIndex& group) const;
    bool isLeadersGroup(const QModelIndex& group) const;
    // Invalid when the rep is not here.
    QModelIndex indexOf(RepId rep) const;
    QModelIndex firstRep() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        QString aside;
        bool isLeaders = false;
        std::vector<TeamRow> rows;
    };

    std::vector<Group> m_groups;
    QSet<RepId> m_agreeable;
    bool m_hasLinks = true;
    RateAxis m_axis;
    QDate m_today;
};

}  // namespace headroom
