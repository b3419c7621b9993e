// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_list.h"
#include "ui/theme/theme.h"

#include <QTableView>

class QStandardItemModel;

namespace headroom {

// One week, a column for each day: planned conversations hollow, held ones filled, those to be logged on the
// leader's ground. A weekend's day is there when something is on it.
class WeekCalendar : public QTableView {
    Q_OBJECT

public:
    explicit WeekCalendar(Theme& theme, QWidget* parent = nullptr);

    void setCanChange(bool canChange) { m_canChange = canChange; }
    // How many conversations a day shows before it scrolls.
    void setMostRows(int rows);
    // The one that was current stays so while it is in the week.
    void present(const MeetingWeek& week);
    const MeetingLine* line(const QModelIndex& index) const;
    const MeetingLine* currentLine() const { return line(currentIndex()); }
    bool isToday(int column) const { return m_days[size_t(column)].day == m_today; }

Q_SIGNALS:
    void asked(MeetingAction action);
    void bookRequested();
    // Another line, or the keyboard came here.
    void lineChanged();
    void weekRequested(int weeksOn);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Day {
        QDate day;
        std::vector<MeetingLine> lines;
    };
    void applyTheme();
    void fit();
    void fill();
    QModelIndex nearestOn(int column, int row) const;
    QModelIndex indexOf(std::optional<ConversationId> id) const;
    void selectFirst();
    void askMainThing();
    std::vector<MeetingOffer> offers() const;  // of the current line

    Theme& m_theme;
    QStandardItemModel* m_model;
    std::vector<Day> m_days;
    QDate m_today;
    int m_mostRows = 4;
    bool m_canChange = true;
};

}  // namespace headroom
