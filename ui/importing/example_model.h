// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"

#include <QAbstractTableModel>

namespace headroom {

// Four rows of the file as they will read in Headroom; other rows on request.
class ExampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr size_t shown = 4;

    explicit ExampleModel(QObject* parent = nullptr);

    void present(const ImportPreview& preview, const ColumnMatching& matching);
    void clear();
    bool hasOthers() const { return m_rows.size() > shown; }
    void showOthers();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString title;
        bool isNumber = false;
    };

    void presentDeals(const ImportPreview& preview, const ColumnMatching& matching);
    void presentReps(const ImportPreview& preview);

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
    size_t m_first = 0;  // of those in sight
};

}  // namespace headroom
