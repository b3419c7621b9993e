// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/frame_history.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/names.h"
#include "core/workspace/reading.h"

#include <algorithm>

namespace headroom {

namespace {

std::optional<Conversation> heldIn(Session& session, std::optional<ConversationId> id) {
    return id ? session.conversations.conversation(*id) : std::nullopt;
}

}  // namespace

PriorityHistory readPriorityHistory(Session& session, PriorityId id) {
    const std::optional<Priority> priority = session.priorities.priority(id);
    if (!priority) throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    const CalledNames names = calledNames(session);
    PriorityHistory history{*priority, {}, {}};
    for (const Telling& telling : session.priorities.tellingsOf(id)) {
        QStringList called;
        for (const RepId rep : telling.reps) called << names.value(rep);
        called.sort(Qt::CaseInsensitive);
        history.tellings.push_back(
            {telling, namesOf(telling.reps, names), called, heldIn(session, telling.conversation)});
    }
    for (const RecallCheck& check : session.priorities.recallChecks(id))
        history.checks.push_back({check, names.value(check.rep)});
    std::reverse(history.tellings.begin(), history.tellings.end());
    std::reverse(history.checks.begin(), history.checks.end());
    return history;
}

StandardHistory readStandardHistory(Session& session, StandardId id, std::optional<RepId> of) {
    const std::optional<Standard> standard = session.standards.standard(id);
    if (!standard) throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    const CalledNames names = calledNames(session);
    StandardHistory history{*standard, {}};
    for (const Observation& seen :
         of ? session.standards.observationsOf(*of) : session.standards.observationsOfLeader())
        if (seen.standard == id)
            history.observations.push_back(
                {seen, seen.by ? names.value(*seen.by) : QString(), heldIn(session, seen.conversation)});
    std::reverse(history.observations.begin(), history.observations.end());
    return history;
}

}  // namespace headroom
