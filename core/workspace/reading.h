// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/deal_history.h"
#include "core/workspace/commitment_book.h"
#include "core/workspace/frame_history.h"
#include "core/workspace/meetings.h"
#include "core/workspace/names.h"
#include "core/workspace/priority_board.h"
#include "core/workspace/rep_profile.h"
#include "core/workspace/rep_record.h"
#include "core/workspace/session.h"
#include "core/workspace/standards_table.h"
#include "core/workspace/team_overview.h"

#include <QHash>

#include <map>

namespace headroom {

// The values the pages show, read from an open store. Workspace hands them out.
TeamOverview readTeamOverview(Session& session, std::optional<TeamId> team, QDate today);
// Throws Error(Refused) when the rep is gone.
RepProfile readRepProfile(Session& session, RepId rep, QDate today);
PotentialOffer readPotentialOffer(Session& session, RepId rep, QDate today);
Meetings readMeetings(Session& session, std::optional<TeamId> team, QDate today);
// `weekOf`: any day of the week shown.
MeetingWeek readMeetingWeek(Session& session, std::optional<TeamId> team, QDate weekOf, QDate today);
// What is planned for that time already, other than `except`, soonest first.
std::vector<MeetingRow> readPlannedAt(Session& session, const Booking& booking,
                                      std::optional<ConversationId> except);
// Throws Error(Refused) when the conversation is gone.
ConversationRecord readConversationRecord(Session& session, ConversationId id, QDate today);
MeetingRow meetingRow(const Conversation& conversation, const CalledNames& names);
CommitmentBook readCommitmentBook(Session& session, std::optional<TeamId> team, QDate today);
PriorityBoard readPriorityBoard(Session& session, std::optional<TeamId> team, QDate today);
StandardsTable readStandardsTable(Session& session, std::optional<TeamId> team, QDate today);
// These two throw Error(Refused) when it is gone. `of` none: the leader.
PriorityHistory readPriorityHistory(Session& session, PriorityId id);
StandardHistory readStandardHistory(Session& session, StandardId id, std::optional<RepId> of);
RepFrame readRepFrame(Session& session, RepId rep, QDate today);
RepRecord readRepRecord(Session& session, const Rep& rep, QDate today);
// Commitments and struggles with what their rows show.
std::vector<CommitmentRow> readCommitments(Session& session, const std::vector<Commitment>& commitments,
                                           QDate today);
std::vector<CommitmentRow> closedNewestFirst(std::vector<CommitmentRow> closed);
// Of these, the struggles that are open or to be asked about; those left alone first.
std::vector<StruggleRow> readUnfinished(Session& session, const std::vector<Struggle>& struggles,
                                        QDate today);

// Where to look for newer files: known kinds by fingerprint, and by folder when the newest file taken in from
// there was written. The looking needs no store, so a slow disk can be waited for elsewhere.
struct NewerFileSearch {
    // When the newest file of each source taken in from a folder was written.
    using NewestBySource = std::map<SourceId, QDateTime>;

    QHash<QString, SourceId> sources;  // by the fingerprint of their headers
    std::map<QString, NewestBySource> newestByFolder;
};
NewerFileSearch newerFileSearch(Session& session);
std::vector<NewerFile> findNewerFiles(const NewerFileSearch& search);

// Every decision of one rep up to a day.
DealHistory wholeHistory(Session& session, RepId rep, QDate upTo);
// The rep with this id. Throws Error(Refused) when it is gone.
Rep existingRep(Session& session, RepId rep);

}  // namespace headroom
