// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/engagement.h"
#include "core/workspace/session.h"

namespace headroom {

// What engagement is worked out from: with one rep, or with everybody.
EngagementRecords engagementRecords(Session& session, RepId rep);
// The same where the conversations held with the rep are at hand.
EngagementRecords engagementRecords(Session& session, RepId rep, std::vector<Conversation> held);
EngagementRecords engagementRecords(Session& session);

}  // namespace headroom
