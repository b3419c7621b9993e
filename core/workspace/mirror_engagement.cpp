// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mirror_engagement.h"

#include "core/workspace/mirror_reader.h"

#include <algorithm>

namespace headroom {

namespace {

std::optional<PartRow> rowOf(EngagementPart part, const EngagementEvidence& evidence, const RepEvidence& rep,
                             const MirrorRecords& mirror) {
    const RepEngagementInput& input = rep.input;
    PartRow row;
    row.called = mirror.names.value(rep.rep);
    switch (part) {
        case EngagementPart::RhythmKept:
            row.given = input.held;
            row.wanted = input.cadence * input.availability;
            return row;
        case EngagementPart::NobodyNeglected:
            row.given = input.workingDaysSince;
            row.isNever = rep.isNeverCoached;
            row.wanted = evidence.workingDays / input.cadence;
            return row;
        case EngagementPart::CoachingTime:
            row.given = input.coachingHours;
            row.wanted = evidence.targetHours * input.availability;
            return row;
        case EngagementPart::SeeingTheWork:
            if (!input.observations) return std::nullopt;
            row.given = *input.observations;
            row.wanted = input.availability;
            return row;
        case EngagementPart::PrioritiesSaid:
            if (!input.workingDaysSincePriorities) return std::nullopt;
            for (const Priority& priority : mirror.records.priorities)
                if (priority.id == rep.heardLongestAgo) row.text = priority.words.text;
            row.given = *input.workingDaysSincePriorities;
            row.isNever = !rep.hasHeardIt;
            row.wanted = freshPriorityDays;
            return row;
        case EngagementPart::OwnPromises:
        case EngagementPart::AnsweringForHelp:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

PartRow rowOf(const Credit<CommitmentId>& credit, const MirrorRecords& mirror) {
    PartRow row;
    row.given = credit.credit;
    row.wanted = 1;
    for (const Commitment& promise : mirror.records.commitments) {
        if (promise.id != credit.id) continue;
        row.text = promise.text;
        row.state = promise.state;
        if (promise.rep) row.called = mirror.names.value(*promise.rep);
    }
    return row;
}

PartRow rowOf(const Credit<RequestId>& credit, const MirrorRecords& mirror) {
    PartRow row;
    row.given = credit.credit;
    row.wanted = 1;
    for (const Request& request : mirror.records.requests)
        if (request.id == credit.id) {
            row.text = request.about;
            row.called = mirror.names.value(request.rep);
        }
    return row;
}

std::vector<PartRow> rowsOf(EngagementPart part, const MirrorRecords& mirror) {
    const EngagementEvidence& evidence = mirror.engagement.running;
    std::vector<PartRow> rows;
    for (const RepEvidence& rep : evidence.reps)
        if (const std::optional<PartRow> row = rowOf(part, evidence, rep, mirror)) rows.push_back(*row);
    if (part == EngagementPart::OwnPromises)
        for (const auto& credit : evidence.promises) rows.push_back(rowOf(credit, mirror));
    if (part == EngagementPart::AnsweringForHelp)
        for (const auto& credit : evidence.answers) rows.push_back(rowOf(credit, mirror));
    std::stable_sort(rows.begin(), rows.end(), [part](const PartRow& a, const PartRow& b) {
        const double one = shortfall(part, a), other = shortfall(part, b);
        if (one != other) return one > other;
        return a.called.localeAwareCompare(b.called) < 0;
    });
    return rows;
}

}  // namespace

double shortfall(EngagementPart part, const PartRow& row) {
    if (row.wanted <= 0) return 0;
    const bool isGap = part == EngagementPart::NobodyNeglected || part == EngagementPart::PrioritiesSaid;
    return std::max(0.0, (isGap ? row.given - row.wanted : row.wanted - row.given) / row.wanted);
}

const MirrorPart* MirrorEngagement::part(EngagementPart wanted) const {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [wanted](const MirrorPart& part) { return part.part() == wanted; });
    return found == parts.end() ? nullptr : &*found;
}

MirrorEngagement mirrorEngagement(const MirrorRecords& mirror) {
    const EngagementEvidence& running = mirror.engagement.running;
    MirrorEngagement view;
    view.week.windowEnd = mirror.today;
    view.week.windowDays = running.window.days();
    view.week.isComplete = false;
    if (!mirror.engagement.weeks.empty()) view.week = mirror.engagement.weeks.back();
    if (view.week.state == EngagementState::Scored)
        for (const WeightedPart& part : weightedParts(view.week.parts, mirror.leader.engagement))
            view.parts.push_back({part, rowsOf(part.part, mirror)});
    for (const RepEvidence& rep : running.reps) view.hours += rep.input.coachingHours;
    view.sustained = sustainedWeeks(mirror.engagement.weeks);
    return view;
}

}  // namespace headroom
