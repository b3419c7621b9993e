// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace headroom {

class RepTableHeader;
class RepTableModel;

// The team's reps in two groups. Enter prepares the 1:1 with one, Ctrl+Enter or a double click opens the page;
// the selection follows the rep, not the row.
class RepTable : public QTreeView {
    Q_OBJECT

public:
    explicit RepTable(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);
    std::optional<RepId> currentRep() const;
    void selectRep(RepId rep);
    void setCompact(bool isCompact);
    // Whether the menu offers what changes the store.
    void setCanChange(bool canChange);
    int rowHeight() const;

Q_SIGNALS:
    void prepareRequested(RepId rep);
    void repOpened(RepId rep);
    void potentialRequested(RepId rep);
    void logRequested(RepId rep);
    void bookRequested(RepId rep);
    void askedForHelp(RepId rep);
    void struggleRequested(RepId rep);
    void promiseRequested(RepId rep);
    void editRequested(RepId rep);
    void archiveRequested(RepId rep);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    void paintGroup(QPainter& painter, const QRect& place, const QModelIndex& group) const;
    void onClicked(const QModelIndex& index);
    void onDoubleClicked(const QModelIndex& index);

    Theme& m_theme;
    RepTableModel* m_model;
    RepTableHeader* m_header;
    bool m_isCompact = false;
    bool m_canChange = true;
    bool m_showsRing = false;  // the keyboard is in use
};

}  // namespace headroom
