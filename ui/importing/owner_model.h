// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_draft.h"

#include <QAbstractTableModel>

namespace headroom {

// The owners a file names, ticked when they come in, and who they are here.
class OwnerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Decided, Open, Team, Here, columnCountOfAll };

    explicit OwnerModel(ImportDraft& draft, QObject* parent = nullptr);

    // Reads the draft's owners and the store's reps again.
    void present();
    // Tells that the draft's choices are others.
    void updateChoices();
    const OwnerInFile& owner(int row) const { return m_owners[size_t(row)]; }
    bool canBeKnownAs(int row) const;
    // Those the owner may be, likely ones first.
    std::vector<Rep> candidates(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // Ticks and unticks (Qt::CheckStateRole of the name); a RepId's value as Qt::EditRole of Here, 0 for a
    // new rep.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString hereText(int row) const;
    QString nameOf(RepId rep) const;

    ImportDraft& m_draft;
    std::vector<OwnerInFile> m_owners;
    std::vector<Rep> m_reps;
};

}  // namespace headroom
