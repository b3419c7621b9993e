// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rep_frame.h"

#include "core/metrics/priority_reach.h"
#include "core/workspace/reading.h"
#include "core/workspace/standards_table.h"

#include <algorithm>

namespace headroom {

namespace {

std::vector<PriorityHeard> readPriorities(Session& session, RepId rep, QDate today) {
    const std::vector<Telling> tellings = session.priorities.tellingsTo(rep);
    const WorkingDays days = session.leader.leader().workingDays();
    std::vector<PriorityHeard> heard;
    for (const Priority& priority : session.priorities.all()) {
        if (!priority.isActive() || !priority.isFor(rep)) continue;
        PriorityHeard one;
        one.priority = priority;
        one.lastHeard = lastTold(priority.id, rep, tellings, today);
        one.isHeardLately = isHeardLately(one.lastHeard, days, today);
        for (const Telling& telling : tellings)
            if (telling.priority == priority.id && telling.toldOn == one.lastHeard)
                one.isWithWhy = one.isWithWhy || telling.isWithWhy;
        heard.push_back(one);
    }
    std::stable_sort(heard.begin(), heard.end(), [](const PriorityHeard& a, const PriorityHeard& b) {
        return a.lastHeard.value_or(QDate()) < b.lastHeard.value_or(QDate());
    });
    return heard;
}

std::optional<Observation> newest(const std::vector<Observation>& oldestFirst, StandardId standard,
                                  ObservationView view, QDate today) {
    std::optional<Observation> found;
    for (const Observation& observation : oldestFirst)
        if (observation.standard == standard && observation.view() == view && observation.seenOn <= today &&
            observation.seenOn.daysTo(today) < StandardsTable::daysRead)
            found = observation;
    return found;
}

}  // namespace

std::optional<StandardProfile> RepFrame::newestEvidence() const {
    std::optional<StandardProfile> found;
    for (const StandardProfile& one : standards)
        if (one.yourView && (!found || one.yourView->seenOn > found->yourView->seenOn)) found = one;
    return found;
}

RepFrame readRepFrame(Session& session, RepId rep, QDate today) {
    RepFrame frame;
    frame.priorities = readPriorities(session, rep, today);
    const std::vector<Observation> ofRep = session.standards.observationsOf(rep);
    const std::vector<Observation> ofLeader = session.standards.observationsOfLeader();
    const FiscalCalendar calendar = session.leader.leader().calendar();
    const Period quarter = calendar.period(calendar.quarterOf(today));
    for (const Standard& standard : session.standards.all()) {
        if (!standard.isActive()) continue;
        const StandardProfile profile{standard, newest(ofRep, standard.id, ObservationView::OfRep, today),
                                      newest(ofRep, standard.id, ObservationView::Own, today),
                                      newest(ofLeader, standard.id, ObservationView::Own, today)};
        frame.isOpen = frame.isOpen && profile.yourOwn && quarter.contains(profile.yourOwn->seenOn);
        frame.standards.push_back(profile);
    }
    return frame;
}

}  // namespace headroom
