// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/domain/error.h"
#include "core/workspace/mirror_reader.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/prep_reader.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/session.h"

#include <QPromise>
#include <QThreadPool>

namespace headroom {

Workspace::Workspace(const QString& path, Mode mode)
    : m_session(std::make_unique<Session>(
          path, mode == Mode::ReadWrite ? Session::Access::Owner : Session::Access::Reader)) {
    m_session->onChanged = [this] {
        m_lastOverview.reset();
        Q_EMIT changed();
    };
}

// An import that is under way still needs the store.
Workspace::~Workspace() {
    QThreadPool::globalInstance()->waitForDone();
}

QString Workspace::path() const {
    return m_session->database.path();
}

bool Workspace::isReadOnly() const {
    return m_session->isReadOnly();
}

std::optional<QDateTime> Workspace::savedAt() const {
    return m_session->savedAt();
}

Leader Workspace::leader() const {
    return m_session->leader.leader();
}

std::vector<Team> Workspace::teams() const {
    return m_session->teams.teams();
}

std::vector<Rep> Workspace::reps(bool withArchived) const {
    return m_session->reps.reps(withArchived);
}

std::optional<Rep> Workspace::rep(RepId id) const {
    return m_session->reps.rep(id);
}

std::optional<Team> Workspace::teamOf(RepId rep, QDate day) const {
    const std::optional<TeamId> its = m_session->teams.teamOf(rep, day);
    for (const Team& team : teams())
        if (team.id == its) return team;
    return std::nullopt;
}

TeamOverview Workspace::teamOverview(std::optional<TeamId> team, QDate today) const {
    const qint64 version = m_session->database.dataVersion();
    const bool isKnown = m_lastOverview && m_lastOverview->team == team && m_lastOverview->today == today &&
                         m_lastOverview->dataVersion == version;
    if (!isKnown) m_lastOverview = {team, today, version, readTeamOverview(*m_session, team, today)};
    return m_lastOverview->overview;
}

MirrorView Workspace::mirrorView(std::optional<TeamId> team, QDate today) const {
    return readMirrorView(*m_session, teamOverview(team, today));
}

RepProfile Workspace::repProfile(RepId rep, QDate today) const {
    return readRepProfile(*m_session, rep, today);
}

RepRecord Workspace::repRecord(RepId rep, QDate today) const {
    return readRepRecord(*m_session, existingRep(*m_session, rep), today);
}

Meetings Workspace::meetings(std::optional<TeamId> team, QDate today) const {
    return readMeetings(*m_session, team, today);
}

MeetingWeek Workspace::meetingWeek(std::optional<TeamId> team, QDate weekOf, QDate today) const {
    return readMeetingWeek(*m_session, team, weekOf, today);
}

std::vector<MeetingRow> Workspace::plannedAt(const Booking& booking,
                                             std::optional<ConversationId> except) const {
    return readPlannedAt(*m_session, booking, except);
}

std::optional<QDateTime> Workspace::proposedMeeting(RepId rep, QDate today) const {
    return headroom::proposedMeeting(*m_session, rep, today);
}

std::vector<FoundConversation> Workspace::findConversations(const QString& words) const {
    const CalledNames names = calledNames(*m_session);
    std::vector<FoundConversation> found;
    for (const ConversationSearch::Found& one : m_session->conversationSearch.find(words))
        if (const std::optional<Conversation> conversation = m_session->conversations.conversation(one.id))
            found.push_back({meetingRow(*conversation, names), one.excerpt});
    return found;
}

bool Workspace::readAheadForSearch() const {
    return m_session->conversationSearch.readAhead();
}

PrepSheet Workspace::prepSheet(RepId rep, QDate today) const {
    return edited(readPrepSheet(*m_session, rep, today), readPrepEdits(*m_session, rep));
}

std::vector<Priority> Workspace::priorities() const {
    std::vector<Priority> active = m_session->priorities.all();
    std::erase_if(active, [](const Priority& priority) { return !priority.isActive(); });
    return active;
}

std::vector<Standard> Workspace::standards() const {
    std::vector<Standard> active = m_session->standards.all();
    std::erase_if(active, [](const Standard& standard) { return !standard.isActive(); });
    return active;
}

PriorityBoard Workspace::priorityBoard(std::optional<TeamId> team, QDate today) const {
    return readPriorityBoard(*m_session, team, today);
}

StandardsTable Workspace::standardsTable(std::optional<TeamId> team, QDate today) const {
    return readStandardsTable(*m_session, team, today);
}

PriorityHistory Workspace::priorityHistory(PriorityId id) const {
    return readPriorityHistory(*m_session, id);
}

StandardHistory Workspace::standardHistory(StandardId id, std::optional<RepId> of) const {
    return readStandardHistory(*m_session, id, of);
}

CommitmentBook Workspace::commitmentBook(std::optional<TeamId> team, QDate today) const {
    return readCommitmentBook(*m_session, team, today);
}

std::optional<StruggleRow> Workspace::struggle(StruggleId id, QDate today) const {
    const std::optional<Struggle> found = m_session->struggles.struggle(id);
    if (!found) return std::nullopt;
    const std::vector<StruggleRow> rows = readUnfinished(*m_session, {*found}, today);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

PotentialOffer Workspace::potentialOffer(RepId rep, QDate today) const {
    return readPotentialOffer(*m_session, rep, today);
}

std::optional<Conversation> Workspace::conversation(ConversationId id) const {
    return m_session->conversations.conversation(id);
}

ConversationRecord Workspace::conversationRecord(ConversationId id, QDate today) const {
    return readConversationRecord(*m_session, id, today);
}

std::vector<NewerFile> Workspace::newerFiles() const {
    return findNewerFiles(newerFileSearch(*m_session));
}

QFuture<std::vector<NewerFile>> Workspace::newerFilesInBackground() const {
    auto promise = std::make_shared<QPromise<std::vector<NewerFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, search = newerFileSearch(*m_session)] {
        promise->addResult(findNewerFiles(search));
        promise->finish();
    });
    return promise->future();
}

UndoState Workspace::undoState() const {
    return {m_session->journal.lastStep(), m_session->journal.redoStep()};
}

QString Workspace::undo() {
    QString label;
    m_session->write([&](const Transaction& transaction) {
        label = m_session->journal.undo(transaction);
        if (label.isEmpty()) throw Error(ErrorKind::Refused, tr("There is nothing to undo."));
    });
    return label;
}

QString Workspace::redo() {
    QString label;
    m_session->write([&](const Transaction& transaction) {
        label = m_session->journal.redo(transaction);
        if (label.isEmpty()) throw Error(ErrorKind::Refused, tr("There is nothing to repeat."));
    });
    return label;
}

}  // namespace headroom
