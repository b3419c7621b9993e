// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QTableView;

namespace headroom {

class LinkButton;
class ProfileCharts;
class QuarterTableModel;
class SegmentedControl;

// The finding in words, and the charts that show it; or their figures as a table.
class GrowthCard : public Card {
    Q_OBJECT

public:
    explicit GrowthCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile);
    bool showsTable() const;
    void setShowsTable(bool showsTable);
    void setCompact(bool isCompact);

private:
    QWidget* newHead();
    QTableView* newTable();
    void presentSpan();

    Theme& m_theme;
    RepProfile m_profile;
    TextLabel* m_finding;
    TextLabel* m_detail;
    SegmentedControl* m_time;  // then, now
    LinkButton* m_toggle;
    QStackedWidget* m_views;
    ProfileCharts* m_charts;
    QuarterTableModel* m_model;
    QTableView* m_table;
};

}  // namespace headroom
