// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace headroom {

// A record's number in the store, of one kind only: a RepId never passes for a TeamId. 0 is "not stored yet".
template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isStored() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept {
    return ::qHash(id.value, seed);
}

using TeamId = Id<struct TeamTag>;
using RepId = Id<struct RepTag>;
using OpportunityId = Id<struct OpportunityTag>;
using GrowthPlanId = Id<struct GrowthPlanTag>;
using ConversationId = Id<struct ConversationTag>;
using TopicId = Id<struct TopicTag>;
using RequestId = Id<struct RequestTag>;
using CommitmentId = Id<struct CommitmentTag>;
using StruggleId = Id<struct StruggleTag>;
using HelpId = Id<struct HelpTag>;
using ConsequenceId = Id<struct ConsequenceTag>;
using ExperimentId = Id<struct ExperimentTag>;
using SkillPlanId = Id<struct SkillPlanTag>;
using PriorityId = Id<struct PriorityTag>;
using TellingId = Id<struct TellingTag>;
using RecallCheckId = Id<struct RecallCheckTag>;
using StandardId = Id<struct StandardTag>;
using ObservationId = Id<struct ObservationTag>;
using TimeEntryId = Id<struct TimeEntryTag>;
using PulseAnswerId = Id<struct PulseAnswerTag>;
using TrueTestId = Id<struct TrueTestTag>;
using ResetId = Id<struct ResetTag>;
using ImportId = Id<struct ImportTag>;
using SourceId = Id<struct SourceTag>;
using ColumnMatchingId = Id<struct ColumnMatchingTag>;

}  // namespace headroom
