// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/widgets/choice_delegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

// The times of a calendar and what becomes of them; kind and rep are the leader's to correct.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Meeting, Minutes, Kind, WithRep, Happens, columnCountOfAll };
    enum class Shown { ComingIn, LeftOut, AlreadyThere };

    static constexpr qint64 none = -1;  // in Qt::EditRole: no kind, no rep

    explicit CalendarModel(CalendarDraft& draft, QObject* parent = nullptr);

    // Rows that were corrected stay in sight until a group is shown again.
    void show(Shown shown);
    int countOf(Shown shown) const;
    const CalendarRow& row(int row) const { return m_draft.check()->preview().rows[m_rows[size_t(row)]]; }
    // What the cell may say, each with its value for Qt::EditRole.
    ChoiceDelegate::Choices choices(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // No value: as it was proposed.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    // The leader corrected a row.
    void corrected(const headroom::CalendarRow& row, const headroom::CalendarChoice& choice);

private:
    static qint64 kindNumber(const CalendarRow& row);
    static bool belongs(const CalendarRow& row, Shown shown);
    void onDecided();
    QString text(const CalendarRow& row, int column) const;

    CalendarDraft& m_draft;
    Shown m_shown = Shown::ComingIn;
    std::vector<size_t> m_rows;
    std::vector<Rep> m_reps;
};

}  // namespace headroom
