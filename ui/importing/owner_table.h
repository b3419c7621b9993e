// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_table.h"

class QSortFilterProxyModel;

namespace headroom {

class ImportDraft;
class OwnerModel;

// The list of owners to tick: Space ticks, F2 says whom a new one is known as.
class OwnerTable : public ChoiceTable {
    Q_OBJECT

public:
    OwnerTable(Theme& theme, ImportDraft& draft, QWidget* parent = nullptr);

    void present(bool isReps);
    void filter(const QString& text);
    // Those in sight.
    void tickAll(bool ticked);
    OwnerModel* owners() const { return m_owners; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateColumns();

    ImportDraft& m_draft;
    OwnerModel* m_owners;
    QSortFilterProxyModel* m_filter;
};

}  // namespace headroom
