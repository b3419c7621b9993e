// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/deal_history.h"
#include "core/workspace/rep_profile.h"
#include "core/workspace/session.h"
#include "core/workspace/team_overview.h"

namespace headroom {

// The values the pages show, read from an open store. Workspace hands them out.
TeamOverview readTeamOverview(Session& session, std::optional<TeamId> team, QDate today);
// Throws Error(Refused) when the rep is gone.
RepProfile readRepProfile(Session& session, RepId rep, QDate today);
PotentialOffer readPotentialOffer(Session& session, RepId rep, QDate today);
std::vector<NewerFile> findNewerFiles(Session& session);

// Every decision of one rep up to a day.
DealHistory wholeHistory(Session& session, RepId rep, QDate upTo);
// The rep with this id. Throws Error(Refused) when it is gone.
Rep existingRep(Session& session, RepId rep);

}  // namespace headroom
