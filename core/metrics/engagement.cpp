// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

constexpr double shareNeeded = 0.6;  // of all weight
constexpr int levelWeeksNeeded = 4;

double clamped(double z) {
    return std::clamp(z, 0.0, 1.0);
}

std::optional<double> mean(const std::vector<double>& credits) {
    if (credits.empty()) return std::nullopt;
    return std::accumulate(credits.begin(), credits.end(), 0.0) / double(credits.size());
}

// sum min(given, due) / sum due; none when nothing is due.
template <typename Given, typename Due>
std::optional<double> coverage(const std::vector<RepEngagementInput>& reps, Given given, Due due) {
    double covered = 0, wanted = 0;
    for (const RepEngagementInput& rep : reps) {
        covered += std::min(given(rep), due(rep));
        wanted += due(rep);
    }
    if (wanted <= 0) return std::nullopt;
    return covered / wanted;
}

double notNeglected(const RepEngagementInput& rep, double workingDays) {
    return clamped(2 - rep.workingDaysSince / (workingDays / rep.cadence));
}

std::optional<double> nobodyNeglected(const std::vector<RepEngagementInput>& reps, double workingDays) {
    if (reps.empty()) return std::nullopt;
    double sum = 0, least = 1;
    for (const RepEngagementInput& rep : reps) {
        sum += notNeglected(rep, workingDays);
        least = std::min(least, notNeglected(rep, workingDays));
    }
    return 0.5 * sum / double(reps.size()) + 0.5 * least;
}

std::optional<double> seeingTheWork(const std::vector<RepEngagementInput>& reps) {
    std::vector<RepEngagementInput> observed;
    std::copy_if(reps.begin(), reps.end(), std::back_inserter(observed),
                 [](const RepEngagementInput& rep) { return rep.observations.has_value(); });
    return coverage(
        observed, [](const RepEngagementInput& rep) { return *rep.observations; },
        [](const RepEngagementInput& rep) { return rep.availability; });
}

std::optional<double> prioritiesSaid(const std::vector<RepEngagementInput>& reps) {
    std::vector<double> fresh;
    for (const RepEngagementInput& rep : reps)
        if (rep.workingDaysSincePriorities)
            fresh.push_back(clamped(2 - *rep.workingDaysSincePriorities / freshPriorityDays));
    return mean(fresh);
}

std::array<std::optional<double>, engagementPartsInOrder.size()> valuesOf(const EngagementParts& parts) {
    return {parts.rhythmKept,    parts.nobodyNeglected, parts.coachingTime,    parts.ownPromises,
            parts.seeingTheWork, parts.prioritiesSaid,  parts.answeringForHelp};
}

}  // namespace

std::vector<WeightedPart> weightedParts(const EngagementParts& parts, const EngagementAims& aims) {
    const auto values = valuesOf(parts);
    const double weights = availableWeight(parts, aims);
    std::vector<WeightedPart> weighted;
    for (const EngagementPart part : engagementPartsInOrder) {
        WeightedPart one{part, double(aims.weight(part)), values[size_t(part)], 0, 0};
        if (one.value && weights > 0) {
            one.points = 100 * one.weight * *one.value / weights;
            one.pointsLost = 100 * one.weight / weights - one.points;
        }
        weighted.push_back(one);
    }
    return weighted;
}

EngagementParts engagementParts(const std::vector<RepEngagementInput>& reps,
                                const std::vector<double>& promiseCredits,
                                const std::vector<double>& answerCredits, const EngagementAims& aims) {
    EngagementParts parts;
    parts.rhythmKept = coverage(
        reps, [](const RepEngagementInput& rep) { return double(rep.held); },
        [](const RepEngagementInput& rep) { return rep.cadence * rep.availability; });
    parts.nobodyNeglected = nobodyNeglected(reps, aims.workingDays());
    parts.coachingTime = coverage(
        reps, [](const RepEngagementInput& rep) { return rep.coachingHours; },
        [&](const RepEngagementInput& rep) { return aims.hoursInWindow() * rep.availability; });
    parts.ownPromises = mean(promiseCredits);
    parts.seeingTheWork = seeingTheWork(reps);
    parts.prioritiesSaid = prioritiesSaid(reps);
    parts.answeringForHelp = mean(answerCredits);
    return parts;
}

double engagementScore(const EngagementParts& parts, const EngagementAims& aims) {
    double points = 0;
    for (const WeightedPart& part : weightedParts(parts, aims)) points += part.points;
    return points;
}

double availableWeight(const EngagementParts& parts, const EngagementAims& aims) {
    const auto values = valuesOf(parts);
    double weight = 0;
    for (const EngagementPart part : engagementPartsInOrder)
        if (values[size_t(part)]) weight += aims.weight(part);
    return weight;
}

bool isScorable(const EngagementParts& parts, const EngagementAims& aims) {
    const double all = std::accumulate(aims.weights.begin(), aims.weights.end(), 0.0);
    return all > 0 && availableWeight(parts, aims) >= shareNeeded * all;
}

std::optional<double> engagementLevel(const std::vector<std::optional<double>>& newestFirst) {
    double sum = 0, weights = 0;
    int scored = 0;
    for (size_t k = 0; k < std::min<size_t>(levelWeeks, newestFirst.size()); ++k) {
        if (!newestFirst[k]) continue;
        const double weight = std::exp2(-double(k) / 4);
        sum += weight * *newestFirst[k];
        weights += weight;
        ++scored;
    }
    if (scored < levelWeeksNeeded) return std::nullopt;
    return sum / weights;
}

bool countsAsCoaching(const Conversation& conversation) {
    constexpr int minutesNeeded = 15;
    return conversation.status == ConversationStatus::Held && conversation.heldOn &&
           conversation.kind != ConversationKind::TeamMeeting && conversation.minutes >= minutesNeeded &&
           saysWhatWasWorkedOn(conversation);
}

std::vector<int> coachingMinutes(const std::vector<Conversation>& conversations, QDate firstMonday, int weeks,
                                 QDate today) {
    std::vector<int> minutes(size_t(weeks), 0);
    for (const Conversation& conversation : conversations) {
        if (!countsAsCoaching(conversation) || *conversation.heldOn > today) continue;
        const qint64 days = firstMonday.daysTo(*conversation.heldOn);
        if (days >= 0 && days / 7 < weeks) minutes[size_t(days / 7)] += conversation.minutes;
    }
    return minutes;
}

SustainedWeeks sustainedWeeks(const std::vector<EngagementWeek>& oldestFirst) {
    SustainedWeeks counted;
    int looked = 0;
    for (auto week = oldestFirst.rbegin(); week != oldestFirst.rend() && looked < SustainedWeeks::lookedAt;
         ++week) {
        if (!week->isComplete) continue;
        ++looked;
        if (!week->score) continue;
        ++counted.scored;
        counted.sustained += *week->score >= SustainedWeeks::from;
    }
    return counted;
}

bool wasLoggedLate(const Conversation& conversation) {
    constexpr int daysInTime = 7;
    return conversation.heldOn && conversation.loggedAt.isValid() &&
           conversation.heldOn->daysTo(conversation.loggedAt.toLocalTime().date()) > daysInTime;
}

}  // namespace headroom
