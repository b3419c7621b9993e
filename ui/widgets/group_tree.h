// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTreeView>

#include <functional>

namespace headroom {

// Rows in groups, each under a line of its own that folds: what pages show where one thing after the other is
// settled by keys. The model's top rows are the groups.
class GroupTree : public QTreeView {
    Q_OBJECT

public:
    explicit GroupTree(Theme& theme, QWidget* parent = nullptr);

    // Of the columns, unscaled; one of them 0: it takes what is left.
    void setColumnWidths(const std::vector<int>& widths);

protected:
    const Theme& theme() const { return m_theme; }
    static bool isGroup(const QModelIndex& index) { return index.isValid() && !index.parent().isValid(); }
    // Changes the rows by `replace`; the current one stays so, or the one that took its place.
    void replaceRows(const std::function<void()>& replace);
    // Whether a group begins folded; none does.
    virtual bool isFolded(const QModelIndex&) const { return false; }

    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void selectNear(int group, int row);

    Theme& m_theme;
    std::vector<int> m_widths;
};

}  // namespace headroom
