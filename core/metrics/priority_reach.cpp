// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/priority_reach.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

bool reaches(const Telling& telling, RepId rep) {
    return std::find(telling.reps.begin(), telling.reps.end(), rep) != telling.reps.end();
}

// Each rep's last answer.
std::map<RepId, RecallCheck> lastAnswers(PriorityId priority, const std::vector<RecallCheck>& checks,
                                         QDate asOf) {
    std::map<RepId, RecallCheck> last;
    for (const RecallCheck& check : checks) {
        if (check.priority != priority || check.askedOn > asOf) continue;
        const auto [known, isFirst] = last.emplace(check.rep, check);
        if (!isFirst && known->second.askedOn <= check.askedOn) known->second = check;
    }
    return last;
}

void count(PriorityReach& reach, const RecallCheck& check) {
    reach.knewWhy += check.knewWhy;
    switch (check.recall) {
        case Recall::None:
            ++reach.notRecalled;
            return;
        case Recall::Half:
            ++reach.recalledHalf;
            return;
        case Recall::Full:
            ++reach.recalledFully;
            return;
    }
}

}  // namespace

std::optional<QDate> lastTold(PriorityId priority, RepId rep, const std::vector<Telling>& tellings,
                              QDate asOf) {
    std::optional<QDate> last;
    for (const Telling& telling : tellings)
        if (telling.priority == priority && telling.toldOn <= asOf && (!last || *last < telling.toldOn) &&
            reaches(telling, rep))
            last = telling.toldOn;
    return last;
}

bool isHeardLately(std::optional<QDate> told, const WorkingDays& days, QDate asOf) {
    return told && days.isWithin(heardLatelyDays, *told, asOf);
}

PriorityReach priorityReach(const Priority& priority, const std::vector<RepId>& reps,
                            const std::vector<Telling>& tellings, const std::vector<RecallCheck>& checks,
                            const WorkingDays& days, QDate asOf) {
    PriorityReach reach;
    const std::map<RepId, RecallCheck> answers = lastAnswers(priority.id, checks, asOf);
    for (const RepId rep : reps) {
        if (!priority.isFor(rep)) continue;
        ++reach.reps;
        reach.heardLately += isHeardLately(lastTold(priority.id, rep, tellings, asOf), days, asOf);
        for (const Telling& telling : tellings) {
            if (telling.priority != priority.id || telling.toldOn > asOf || !reaches(telling, rep)) continue;
            ++reach.told;
            reach.toldWithWhy += telling.isWithWhy;
        }
        const auto answer = answers.find(rep);
        answer == answers.end() ? void(++reach.notAsked) : count(reach, answer->second);
    }
    return reach;
}

int listChanges(const std::vector<Priority>& priorities, const Period& period) {
    std::optional<QDate> began;
    for (const Priority& priority : priorities)
        if (!began || priority.from < *began) began = priority.from;
    int changes = 0;
    for (const Priority& priority : priorities) {
        changes += priority.from != began && period.contains(priority.from);
        changes += priority.retired && period.contains(priority.retired->on);
    }
    return changes;
}

}  // namespace headroom
