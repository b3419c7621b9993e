// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/meetings/meeting_list.h"
#include "ui/widgets/page.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QVBoxLayout;

namespace headroom {

class ActionButton;
class EmptyState;
class MeetingBar;
class MeetingTree;
class PageHead;
class PageScroll;
class SearchField;
class WeekCard;

// The place of every conversation: one week as a calendar, and what is to be logged, to come, proposed and
// held, to be searched by its words.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    MeetingsPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // The only rep of the current conversation.
    std::optional<RepId> currentRep() const override;
    // Does nothing while the store can only be read. `rep` none: whoever has waited longest.
    void book(std::optional<RepId> rep = {});
    void search(const QString& words = {});

Q_SIGNALS:
    void prepareRequested(RepId rep);
    // One that was held, and one that was planned and is to be logged.
    void conversationOpened(ConversationId conversation);
    void logRequested(ConversationId planned);

protected:
    void read() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void newHead();
    QWidget* newListCard();
    void connectViews();
    void fit();
    void present();
    void presentHead();
    void presentLine();
    void keepInSight(const QAbstractItemView& view);
    void changeWeek(int weeksOn);
    void showWeekOf(QDate day);
    const MeetingLine* currentLine() const;
    void onAsked(MeetingAction action);
    void onMainThing();

    QDate m_readOn;  // another day begins with its own week
    QDate m_weekOf;
    Meetings m_meetings;
    QTimer m_readAhead;  // so that the first search need not read everything
    bool m_isInWeek = false;      // the current conversation is the calendar's
    std::optional<RepId> m_next;  // whom the main button prepares for

    QVBoxLayout* m_content;
    PageScroll* m_scroll = nullptr;
    PageHead* m_head;
    ActionButton* m_book;
    ActionButton* m_main;
    WeekCard* m_week;
    MeetingBar* m_bar;
    MeetingTree* m_tree;
    SearchField* m_words;
    EmptyState* m_empty;
};

}  // namespace headroom
