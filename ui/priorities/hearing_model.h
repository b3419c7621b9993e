// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"

#include <QAbstractTableModel>

namespace headroom {

// Who heard one priority, week by week: reps below each other, the team meeting last. Of the weeks, 13 are in
// sight at a time.
class HearingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int weeksInSight = 13;
    enum class Column { Name = 0, FirstWeek = 1, LastHeard = FirstWeek + weeksInSight, NextChance };
    static constexpr int columns = int(Column::NextChance) + 1;

    explicit HearingModel(QObject* parent = nullptr);

    // Nothing of a board without cards; `card` counts from 0.
    void present(const PriorityBoard& board, int card);
    const PriorityCard* card() const { return m_cards.empty() ? nullptr : &m_cards.front(); }
    // None for the team meeting's row.
    const HearingRow* row(const QModelIndex& index) const;

    // The first week in sight, and how far back one can go.
    int firstWeek() const { return m_firstWeek; }
    int lastFirstWeek() const { return int(m_weeks.size()) - weeksInSight; }
    void setFirstWeek(int week);
    bool isWeek(int column) const;
    // The Monday of a column's week.
    QDate week(int column) const;
    Hearing hearing(const QModelIndex& index) const;
    // Whether the cell speaks of something that was said.
    bool hasRecord(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;

    QDate m_today;
    std::vector<QDate> m_weeks;
    std::vector<PriorityCard> m_cards;  // the one shown, or none
    int m_firstWeek = 0;
};

}  // namespace headroom
