// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"
#include "ui/widgets/card.h"

class QTableView;

namespace headroom {

class ExampleModel;
class LinkButton;

// "How your rows will read": a few rows of the file, live, as they are matched now.
class ExampleCard : public Card {
    Q_OBJECT

public:
    explicit ExampleCard(Theme& theme, QWidget* parent = nullptr);

    void present(const ImportPreview& preview, const ColumnMatching& matching);
    // `why` there are no rows to show.
    void presentNothing(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int textWidth(int column) const;
    void updateColumns();

    ExampleModel* m_model;
    QTableView* m_table;
    TextLabel* m_why;
    LinkButton* m_others;
};

}  // namespace headroom
