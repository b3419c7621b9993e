// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/profile_span.h"

#include <QAbstractTableModel>

namespace headroom {

// The charts' figures as rows, one a quarter, newest first.
class QuarterTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Quarter, WonOfDecided, CloseRate, LikelyRange, Luck, Engagement, Minutes, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void present(const ProfileSpan& span);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QuarterPoint> m_quarters;
};

}  // namespace headroom
