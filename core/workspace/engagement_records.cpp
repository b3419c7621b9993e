// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engagement_records.h"

namespace headroom {

EngagementRecords engagementRecords(Session& session, RepId rep, std::vector<Conversation> held) {
    return {std::move(held),
            session.commitments.ofRep(rep),
            session.requests.ofRep(rep),
            session.standards.all(),
            session.standards.observationsOf(rep),
            session.priorities.all(),
            session.priorities.tellingsTo(rep)};
}

EngagementRecords engagementRecords(Session& session, RepId rep) {
    return engagementRecords(session, rep, session.conversations.heldWith(rep));
}

EngagementRecords engagementRecords(Session& session) {
    return {session.conversations.allHeld(), session.commitments.ofLeader(),   session.requests.all(),
            session.standards.all(),         session.standards.observations(), session.priorities.all(),
            session.priorities.tellings()};
}

}  // namespace headroom
