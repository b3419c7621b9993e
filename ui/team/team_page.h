// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QWidget>

class QBoxLayout;

namespace headroom {

class CalendarNotice;
class Card;
class CoachingCard;
class EmptyState;
class InlineNotice;
class LinkButton;
class NextPanel;
class PageHead;
class RepTable;
class TeamHeadline;
class WaitingPanel;

// The home page: who is being neglected, what is next, and how far each rep is from their potential.
class TeamPage : public Page {
    Q_OBJECT

public:
    TeamPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Shows a value as it is, without reading.
    void present(const TeamOverview& overview);
    // Looks for files newer than the last import in their folders, in the background, and offers the first.
    // Once a minute at most; the page asks by itself when its window comes to the front.
    void lookForNewerFiles();

    std::optional<RepId> currentRep() const override;
    void selectRep(RepId rep);

Q_SIGNALS:
    void prepareRequested(RepId rep);
    void repOpened(RepId rep);
    void potentialRequested(RepId rep);
    void logRequested(RepId rep);
    void logAnyRequested();
    void editRequested(RepId rep);
    void archiveRequested(RepId rep);
    void quickSwitchRequested();
    void importRequested();
    void namesRequested();
    void archivedRequested();
    void commitmentsRequested();
    void logPlannedRequested(ConversationId conversation);
    void bookRequested(RepId rep);
    void newerFileChosen(const QString& path);
    // Empty: any.
    void calendarRequested(const QString& path);

protected:
    void read() override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    PageHead* newHead(Theme& theme);
    QWidget* newCards(Theme& theme);
    Card* newRepsCard(Theme& theme);
    QWidget* newRepsFoot(Theme& theme);
    void fit();
    void setCanChange(bool canChange);
    void withRep(RepId rep, void (*open)(const FormPlace&, const Rep&));
    void onSettled(const WaitingItem& item);
    void onWorkspaceChanged();
    void onNewerFilesFound();

    std::vector<QWidget*> m_changing;  // what is off while the store can only be read
    PageHead* m_head;
    InlineNotice* m_newerFile;
    CalendarNotice* m_calendar;
    QString m_newerPath;
    QFutureWatcher<std::vector<NewerFile>> m_looking;
    QElapsedTimer m_sinceLooked;
    TeamHeadline* m_headline;
    NextPanel* m_next;
    WaitingPanel* m_waiting;
    CoachingCard* m_coaching;
    QBoxLayout* m_cards;
    QBoxLayout* m_content;
    RepTable* m_table;
    EmptyState* m_empty;
    LinkButton* m_archived;
};

}  // namespace headroom
