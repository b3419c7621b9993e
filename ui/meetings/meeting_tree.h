// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_list.h"
#include "ui/widgets/group_tree.h"

class QStandardItemModel;

namespace headroom {

// The conversations beside the calendar, what is to be logged first, with one key for each thing that can be
// done.
class MeetingTree : public GroupTree {
    Q_OBJECT

public:
    explicit MeetingTree(Theme& theme, QWidget* parent = nullptr);

    // Offers only what changes nothing when told so.
    void setCanChange(bool canChange) { m_canChange = canChange; }
    void present(std::vector<MeetingGroup> groups, QDate today);
    // None for a group's own row.
    const MeetingLine* line(const QModelIndex& index) const;
    const MeetingLine* currentLine() const { return line(currentIndex()); }

Q_SIGNALS:
    void asked(MeetingAction action);
    void bookRequested();
    // Another line, or the keyboard came here.
    void lineChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void askMainThing();
    std::vector<MeetingOffer> offers() const;  // of the current line

    QStandardItemModel* m_model;
    std::vector<MeetingGroup> m_groups;
    QDate m_today;
    bool m_canChange = true;
};

}  // namespace headroom
