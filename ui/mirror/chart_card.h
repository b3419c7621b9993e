// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QStackedWidget;
class QTableView;

namespace headroom {

class FiguresModel;
class LinkButton;

// A finding in words, what it stands on, and the chart that shows it; or its figures as a table.
class ChartCard : public Card {
    Q_OBJECT

public:
    // `chart` becomes the card's.
    ChartCard(Theme& theme, QWidget* chart, const QString& tableName, QWidget* parent = nullptr);

    bool showsTable() const;
    void setShowsTable(bool showsTable);

protected:
    // An empty detail takes no room.
    void say(const QString& finding, const QString& detail);
    void presentTable(const QStringList& titles, std::vector<QStringList> rows);

private:
    QWidget* newHead();
    void prepareTable(const QString& name);

    Theme& m_theme;
    TextLabel* m_finding;
    TextLabel* m_detail;
    LinkButton* m_toggle;
    QStackedWidget* m_views;
    QWidget* m_chart;
    FiguresModel* m_model;
    QTableView* m_table;
};

}  // namespace headroom
