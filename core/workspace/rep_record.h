// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/experiment.h"
#include "core/domain/request.h"
#include "core/domain/skill_plan.h"
#include "core/domain/topic.h"
#include "core/workspace/commitment_book.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace headroom {

// An open topic.
struct TopicRow {
    Topic topic;
    bool isCarried = false;  // over a conversation since it was raised, held, moved or cancelled
};

// What leader and rep owe each other and work on, on one day; shown on the rep page and the prep sheet.
struct RepRecord {
    std::vector<CommitmentRow> yours;     // the leader's open promises to the rep, by due day
    std::vector<CommitmentRow> theirs;    // the rep's open promises, by due day
    std::vector<CommitmentRow> closed;    // both, closed in the last 30 days, newest first
    std::vector<StruggleRow> struggles;   // open or to be asked about, those left alone first
    std::vector<Request> requests;        // open, longest waiting first
    std::vector<TopicRow> topics;         // open, oldest first
    std::optional<SkillPlan> skill;       // the open one
    std::vector<Experiment> experiments;  // open
    std::optional<Conversation> next;     // the next one planned
    std::optional<QDateTime> proposed;    // when the rhythm proposes one, while none is planned; UTC
};

}  // namespace headroom
