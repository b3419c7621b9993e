// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace headroom {

class HearingModel;

// Who heard a priority, week by week. A week's cell is said with the why (filled), without (hollow) or not at
// all (a dot). Left at the first week goes further back.
class HearingMatrix : public QTableView {
    Q_OBJECT

public:
    explicit HearingMatrix(Theme& theme, QWidget* parent = nullptr);

    void present(const PriorityBoard& board, int card);
    HearingModel* hearings() const { return m_model; }
    void scrollWeeks(int weeks);

Q_SIGNALS:
    void addRequested();
    // On a cell: `reps` are the row's, `week` its Monday, or none elsewhere than on a week.
    void tellRequested(const std::vector<headroom::RepId>& reps, bool isMeeting, std::optional<QDate> week);
    void recallRequested(headroom::RepId rep);
    // What is on record: of the rep, or of the team meetings, which come after all reps.
    void historyRequested(int row, std::optional<QDate> week);
    void weeksScrolled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    void open();
    void askToTell();
    void askForHistory();
    std::optional<QDate> currentWeek() const;
    void askForRecall();

    Theme& m_theme;
    HearingModel* m_model;
};

}  // namespace headroom
