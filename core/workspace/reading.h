// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/deal_history.h"
#include "core/workspace/rep_profile.h"
#include "core/workspace/session.h"
#include "core/workspace/team_overview.h"

#include <QHash>

#include <map>

namespace headroom {

// The values the pages show, read from an open store. Workspace hands them out.
TeamOverview readTeamOverview(Session& session, std::optional<TeamId> team, QDate today);
// Throws Error(Refused) when the rep is gone.
RepProfile readRepProfile(Session& session, RepId rep, QDate today);
PotentialOffer readPotentialOffer(Session& session, RepId rep, QDate today);

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
