// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace headroom {

class LinkButton;

// A finding in words, what it stands on, and the chart that shows it; or its figures as a table.
class ChartCard : public Card {
    Q_OBJECT

public:
    // `chart` and the `figures` it shows become the card's.
    ChartCard(Theme& theme, QWidget* chart, QAbstractItemModel* figures, const QString& tableName,
              QWidget* parent = nullptr);

    bool showsTable() const;
    void setShowsTable(bool showsTable);
    void setCompact(bool isCompact);

protected:
    // An empty detail takes no room.
    void say(const QString& finding, const QString& detail);
    // Places it before the way to the table.
    void addToHead(QWidget* widget);

private:
    QWidget* newHead();
    void prepareTable(QAbstractItemModel* figures, const QString& name);

    Theme& m_theme;
    TextLabel* m_finding;
    TextLabel* m_detail;
    QHBoxLayout* m_actions;
    LinkButton* m_toggle;
    QStackedWidget* m_views;
    QWidget* m_chart;
    QTableView* m_table;
};

}  // namespace headroom
