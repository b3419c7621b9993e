// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/place.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>

namespace headroom {

class CommitmentsPage;
class FirstRunPage;
class MeetingsPage;
class MirrorPage;
class Page;
class PrepPage;
class PrioritiesPage;
class RepPage;
class StandardsPage;
class TeamPage;

// The pages of the window, one of them in sight, all on the same team and day; and the ways between them.
// What a page asks of the window is passed on under one name.
class Places : public QStackedWidget {
    Q_OBJECT

public:
    // Both references outlive the pages. `team` none means all reps.
    Places(Workspace& workspace, Theme& theme, std::optional<TeamId> team, QDate today,
           QWidget* parent = nullptr);

    Place place() const;
    std::optional<TeamId> team() const { return m_team; }
    QDate today() const { return m_today; }
    // The rep that keys speak of.
    std::optional<RepId> currentRep() const;

    // Each reads again what is in sight.
    void setToday(QDate today);
    void setTeam(std::optional<TeamId> team);

    // One of the navigation; the first run while there is nobody.
    void open(Place place);
    // The page with this one chosen.
    void openPriority(PriorityId priority);
    void openStandard(StandardId standard);
    void openRep(RepId rep);
    // The sheet for the next 1:1.
    void prepare(RepId rep);
    // Opens the rep and asks for a potential, the first one or the next.
    void agreePotential(RepId rep);
    // From a sheet to where it was asked for, from a rep to the team, with that rep selected.
    void leave();
    // Asks with whom and when; `rep` none: whoever has waited longest. Not while the store can only be read.
    void book(std::optional<RepId> rep);
    // The 1:1s, ready to look for words.
    void searchConversations(const QString& words = {});
    void selectOnTeam(RepId rep);

    // Do nothing where they mean nothing.
    void openPrevious();
    void openNext();
    void toggleTable();
    void print();
    // True when the page in sight has a place of its own to write a topic.
    bool writeTopic();

Q_SIGNALS:
    void placeChanged();
    // What was done on the page just left, to be read in passing.
    void said(const QString& sentence);
    void logRequested(std::optional<RepId> rep);
    void conversationOpened(ConversationId conversation);
    void logPlannedRequested(ConversationId conversation);
    void editRequested(RepId rep);
    void archiveRequested(RepId rep);
    void archivedRequested();
    void findRequested();
    void namesRequested();
    void importRequested(const QString& path);    // empty: ask which file
    void calendarRequested(const QString& path);  // empty: any
    void sampleRequested();
    void storeRequested();

private:
    TeamPage* newTeamPage();
    FirstRunPage* firstRun();
    RepPage* repPage();
    MeetingsPage* meetingsPage();
    CommitmentsPage* commitmentsPage();
    PrioritiesPage* prioritiesPage();
    StandardsPage* standardsPage();
    MirrorPage* mirrorPage();
    PrepPage* prepPage();
    // Of a place of the navigation; made when it is first asked for.
    Page* pageOf(Place place);
    // The page in sight; none: it is not about a team.
    Page* currentPage() const;
    void show(QWidget* page);

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<TeamId> m_team;
    QDate m_today;

    TeamPage* m_teamPage;
    FirstRunPage* m_firstRun = nullptr;
    RepPage* m_repPage = nullptr;
    MeetingsPage* m_meetingsPage = nullptr;
    CommitmentsPage* m_commitmentsPage = nullptr;
    PrioritiesPage* m_prioritiesPage = nullptr;
    StandardsPage* m_standardsPage = nullptr;
    MirrorPage* m_mirrorPage = nullptr;
    PrepPage* m_prepPage = nullptr;
    QWidget* m_beforePrep = nullptr;
};

}  // namespace headroom
