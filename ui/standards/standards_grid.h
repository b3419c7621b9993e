// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/standards_table.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace headroom {

class StandardsModel;

// People by standards. In each cell a lane from 1 to 5: a filled dot is the leader's newest read, a hollow
// one the rep's own view, a diamond the leader of themselves; a band where the read likely lies.
class StandardsGrid : public QTableView {
    Q_OBJECT

public:
    explicit StandardsGrid(Theme& theme, QWidget* parent = nullptr);

    void present(const StandardsTable& table);
    StandardsModel* standards() const { return m_model; }

Q_SIGNALS:
    void addRequested();
    // `of` none: the leader.
    void observeRequested(headroom::StandardId standard, std::optional<headroom::RepId> of);
    // What is on record about that.
    void historyRequested(headroom::StandardId standard, std::optional<headroom::RepId> of);
    void currentCellChanged();
    void changeRequested(headroom::StandardId standard);
    void giveUpRequested(headroom::StandardId standard);
    // Ranks count from 1.
    void rankRequested(headroom::StandardId standard, int rank);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    void open();
    void observe();
    void askForHistory();
    bool hasRecord() const;
    const StandardRow* currentStandard() const;

    Theme& m_theme;
    StandardsModel* m_model;
};

}  // namespace headroom
