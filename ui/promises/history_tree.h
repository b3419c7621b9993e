// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/promises/history_dialog.h"
#include "ui/widgets/group_tree.h"

class QStandardItemModel;

namespace headroom {

// The lines of a history below each other, grouped.
class HistoryTree : public GroupTree {
    Q_OBJECT

public:
    HistoryTree(Theme& theme, const QStringList& columns, const std::vector<int>& widths);

    // The line that was current stays so, or the one that took its place.
    void present(const std::vector<HistoryGroup>& groups);
    // The newest line up to this day, if there is one.
    void select(const std::vector<HistoryGroup>& groups, QDate upTo);
    // Of the current line: its group and its place within; none on a group's own row.
    std::optional<std::pair<size_t, size_t>> currentPlace() const;

Q_SIGNALS:
    void currentPlaceChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStandardItemModel* m_model;
};

}  // namespace headroom
