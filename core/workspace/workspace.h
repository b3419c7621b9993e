// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/leader.h"
#include "core/domain/rep.h"
#include "core/domain/team.h"
#include "core/workspace/commitment_book.h"
#include "core/workspace/frame_history.h"
#include "core/workspace/meetings.h"
#include "core/workspace/mirror_view.h"
#include "core/workspace/prep_sheet.h"
#include "core/workspace/priority_board.h"
#include "core/workspace/rep_profile.h"
#include "core/workspace/standards_table.h"
#include "core/workspace/team_overview.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace headroom {

class Session;

// What the status bar says about the last step and the one that can be repeated.
struct UndoState {
    QString lastStep;  // "Logged: 15 min with Mei, yesterday."; empty when there is nothing to undo
    QString redoStep;  // empty when there is nothing to repeat
};

// An open store and what it holds. Pages read values from here; use cases change it through their own classes
// (LogConversation, AgreePotential, EditReps, ImportOpportunities) and `changed` follows each commit.
class Workspace : public QObject {
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    // Opens, creating and migrating where needed. Throws Error. `path` absolute; ":memory:" for tests.
    explicit Workspace(const QString& path, Mode mode = Mode::ReadWrite);
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;  // another window has the file
    // When the store's content last reached the disk, in this process.
    std::optional<QDateTime> savedAt() const;

    Leader leader() const;
    std::vector<Team> teams() const;
    std::vector<Rep> reps(bool withArchived = false) const;
    std::optional<Rep> rep(RepId id) const;
    std::optional<Team> teamOf(RepId rep, QDate day) const;

    // `team` none means all reps that are not archived.
    TeamOverview teamOverview(std::optional<TeamId> team, QDate today) const;
    // The leader beside that team's records.
    MirrorView mirrorView(std::optional<TeamId> team, QDate today) const;
    // These two throw Error when the rep is gone.
    RepProfile repProfile(RepId rep, QDate today) const;
    // What leader and rep owe each other and work on, without the figures.
    RepRecord repRecord(RepId rep, QDate today) const;
    // `team` none means all reps. `weekOf`: any day of the week shown.
    Meetings meetings(std::optional<TeamId> team, QDate today) const;
    MeetingWeek meetingWeek(std::optional<TeamId> team, QDate weekOf, QDate today) const;
    // What is planned for that time already, other than `except`. Two at a time are allowed, and said.
    std::vector<MeetingRow> plannedAt(const Booking& booking,
                                      std::optional<ConversationId> except = {}) const;
    // When the rhythm and the days both work propose the next 1:1 that is to be booked. UTC.
    std::optional<QDateTime> proposedMeeting(RepId rep, QDate today) const;
    // By the words of their notes and the names of those in them, best first, at most 50.
    std::vector<FoundConversation> findConversations(const QString& words) const;
    // The first search reads every conversation, which takes a second for 100,000. Called from an idle timer
    // this does it beforehand, a little at a time; true when there is nothing left to do.
    bool readAheadForSearch() const;
    // The sheet for the next 1:1, with the leader's changes to it. Throws Error when the rep is gone.
    PrepSheet prepSheet(RepId rep, QDate today) const;
    // `team` none means all reps. Promises to nobody alone are in each.
    CommitmentBook commitmentBook(std::optional<TeamId> team, QDate today) const;
    // Those that are active, by rank.
    std::vector<Priority> priorities() const;
    std::vector<Standard> standards() const;
    // The same teams for both.
    PriorityBoard priorityBoard(std::optional<TeamId> team, QDate today) const;
    StandardsTable standardsTable(std::optional<TeamId> team, QDate today) const;
    // These two throw Error when it is gone. `of` none: the leader.
    PriorityHistory priorityHistory(PriorityId id) const;
    StandardHistory standardHistory(StandardId id, std::optional<RepId> of) const;
    // None when it is gone, or over with nothing left to ask.
    std::optional<StruggleRow> struggle(StruggleId id, QDate today) const;
    PotentialOffer potentialOffer(RepId rep, QDate today) const;
    std::optional<Conversation> conversation(ConversationId id) const;
    // Throws Error when the conversation is gone.
    ConversationRecord conversationRecord(ConversationId id, QDate today) const;
    // Files newer than the last import of their kind, in the folders they came from. Reads the disk, not the
    // store's figures.
    std::vector<NewerFile> newerFiles() const;
    // The same without keeping anybody waiting for a slow disk.
    QFuture<std::vector<NewerFile>> newerFilesInBackground() const;

    UndoState undoState() const;
    // Take back or repeat one step; returns what it was. Throws Error when there is none.
    QString undo();
    QString redo();

    Session& session() const { return *m_session; }

Q_SIGNALS:
    void changed();

private:
    // The page and the frame round it ask for the same value, one after the other.
    struct LastOverview {
        std::optional<TeamId> team;
        QDate today;
        qint64 dataVersion = 0;
        TeamOverview overview;
    };

    std::unique_ptr<Session> m_session;
    mutable std::optional<LastOverview> m_lastOverview;  // none after a change
};

}  // namespace headroom
