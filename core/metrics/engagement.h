// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/conversation.h"
#include "core/domain/leader.h"
#include "core/domain/observation.h"
#include "core/domain/priority.h"
#include "core/domain/rep.h"
#include "core/domain/request.h"
#include "core/domain/standard.h"
#include "core/domain/telling.h"

#include <optional>
#include <vector>

namespace headroom {

// How long a priority stays heard: in full within so many working days, not at all after twice as many.
inline constexpr double freshPriorityDays = 10;
// A level looks back over so many weeks.
inline constexpr int levelWeeks = 13;

// The seven parts of the engagement level, each 0 to 1; none when the part does not apply.
struct EngagementParts {
    std::optional<double> rhythmKept;        // C1, weight 25
    std::optional<double> nobodyNeglected;   // C2, 20
    std::optional<double> coachingTime;      // C3, 15
    std::optional<double> ownPromises;       // C4, 15
    std::optional<double> seeingTheWork;     // C5, 10
    std::optional<double> prioritiesSaid;    // C6, 10
    std::optional<double> answeringForHelp;  // C7, 5

    bool operator==(const EngagementParts&) const = default;
};

struct WeightedPart {
    EngagementPart part;
    double weight = 0;
    std::optional<double> value;  // none: the part does not apply
    double points = 0;            // of the score, that come from it
    double pointsLost = 0;        // that it could have given beside

    bool operator==(const WeightedPart&) const = default;
};
// All seven, in their order. Points add up to the score, points and those lost to 100.
std::vector<WeightedPart> weightedParts(const EngagementParts& parts, const EngagementAims& aims = {});

// What one rep adds to the parts within a window of 28 days, unless the aims say otherwise. Availability is
// shared working days / 20, or 5 for each week of the window.
struct RepEngagementInput {
    double cadence = 2;           // conversations due in a full window: 28 / rhythm
    double availability = 1;      // f
    int held = 0;                 // days with a conversation that counts
    double workingDaysSince = 0;  // gap: shared working days since the last one
    double coachingHours = 0;
    std::optional<double> observations;                // C5 applies when a standard is active
    std::optional<double> workingDaysSincePriorities;  // C6 applies when a priority is active
};

// C1 to C3 and C5, C6 from the reps; C4 and C7 are means of credits and drop out when empty. [eng_*]
EngagementParts engagementParts(const std::vector<RepEngagementInput>& reps,
                                const std::vector<double>& promiseCredits,
                                const std::vector<double>& answerCredits, const EngagementAims& aims = {});

// 100 * sum w C / sum w over the parts that apply.
double engagementScore(const EngagementParts& parts, const EngagementAims& aims = {});
double availableWeight(const EngagementParts& parts, const EngagementAims& aims = {});
// Whether enough parts apply to score at all: 60 % of all weight.
bool isScorable(const EngagementParts& parts, const EngagementAims& aims = {});

enum class EngagementState { NoRecord, Away, Scored };

// One scored week: the days that end on `windowEnd`, 28 unless the leader's aims say otherwise.
struct EngagementWeek {
    QDate windowEnd;
    EngagementState state = EngagementState::NoRecord;
    EngagementParts parts;        // when scored
    std::optional<double> score;  // E, 0 to 100, when scored
    std::optional<double> level;  // half-life 4 weeks, from 4 scored weeks on
    bool isComplete = true;       // false for the running week
    int windowDays = 28;

    bool operator==(const EngagementWeek&) const = default;
};

// What one rep had within the window, and which of the active priorities they have waited for longest.
struct RepEvidence {
    RepId rep;
    RepEngagementInput input;
    bool isNeverCoached = false;  // and nobody knows since when they wait
    std::optional<PriorityId> heardLongestAgo;
    bool hasHeardIt = false;
};

// The credit of one promise or answer that the window has to answer for.
template <typename Id>
struct Credit {
    Id id;
    double credit = 0;
};

// What stands behind the parts of one week.
struct EngagementEvidence {
    Period window;
    EngagementState state = EngagementState::NoRecord;
    double targetHours = 3;         // of one rep who was there the whole window
    double workingDays = 20;        // of a whole window
    std::vector<RepEvidence> reps;  // with 5 shared working days or more
    std::vector<Credit<CommitmentId>> promises;
    std::vector<Credit<RequestId>> answers;
};

// How many of the last 13 full weeks were scored, and how many of those at 70 or more.
struct SustainedWeeks {
    static constexpr int from = 70, lookedAt = 13;

    int scored = 0;
    int sustained = 0;

    bool operator==(const SustainedWeeks&) const = default;
};
SustainedWeeks sustainedWeeks(const std::vector<EngagementWeek>& oldestFirst);

// sum 2^(-k/4) E_(t-k) / sum 2^(-k/4) over at most 13 weeks, newest first, gaps skipped; none under 4 scored
// weeks.
std::optional<double> engagementLevel(const std::vector<std::optional<double>>& newestFirst);

// Whether a conversation counts as coaching this rep: held, 15 minutes or more, says what was worked on, no
// team meeting.
bool countsAsCoaching(const Conversation& conversation);

// Minutes of coaching in each of so many weeks from a Monday on, up to `today`.
std::vector<int> coachingMinutes(const std::vector<Conversation>& conversations, QDate firstMonday, int weeks,
                                 QDate today);

// Whether it was written down more than 7 days after it was held; it counts all the same.
bool wasLoggedLate(const Conversation& conversation);

// The records engagement is worked out from, in any order; what does not concern the reps asked for is passed
// over.
struct EngagementRecords {
    std::vector<Conversation> conversations;  // held ones are used
    std::vector<Commitment> commitments;      // the leader's to these reps, or to nobody alone, are used
    std::vector<Request> requests;
    std::vector<Standard> standards;
    std::vector<Observation> observations;  // the leader's of reps are used
    std::vector<Priority> priorities;
    std::vector<Telling> tellings;
};

// Weekly values for these reps together, from the first week with an entry to the week of `today`. For one
// rep pass that rep alone. Weeks end on Sunday; the running week ends on `today`. Each week knows what was
// known at its end. C5 drops out of weeks without an active standard, C6 of those without an active priority
// for the rep; a priority a rep was never told counts as the working days of the window, 20 at least.
std::vector<EngagementWeek> engagementWeeks(const Leader& leader, const std::vector<Rep>& reps,
                                            const EngagementRecords& records, QDate today);

// The same, with what stands behind the running week.
struct Engagement {
    std::vector<EngagementWeek> weeks;
    EngagementEvidence running;
};
Engagement engagementOf(const Leader& leader, const std::vector<Rep>& reps, const EngagementRecords& records,
                        QDate today);

}  // namespace headroom
