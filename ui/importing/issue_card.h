// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"
#include "ui/widgets/card.h"

class QTreeView;

namespace headroom {

class IssueModel;

// The rows that are left out, each with line, column, value and reason.
class IssueCard : public Card {
    Q_OBJECT

public:
    explicit IssueCard(Theme& theme, QWidget* parent = nullptr);

    void present(const ImportPreview& preview);

private:
    IssueModel* m_model;
    QTreeView* m_tree;
    TextLabel* m_none;
    TextLabel* m_more;
};

}  // namespace headroom
