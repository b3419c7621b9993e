// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/time_view.h"

#include "core/workspace/self_records.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int friday = 5;

QDate checkInMonday(QDate today) {
    const QDate monday = Period::weekOf(today).first();
    return today.dayOfWeek() >= friday ? monday : monday.addDays(-7);
}

CheckIn checkIn(const WeekOfWork& week, const Leader& leader) {
    CheckIn checkIn{week.monday, {}, week.wasTold(), int(leader.workingHoursPerWeek * 60)};
    for (const WorkKind kind : workKinds)
        if (week.isKnown(kind)) checkIn.minutes[size_t(kind)] = week.minutes[size_t(kind)];
    return checkIn;
}

}  // namespace

std::optional<double> TimeView::beyondMeant(bool withReps) const {
    std::optional<double> beyond;
    for (const TimeShare& share : shares)
        if (share.meant && isWithReps(share.kind) == withReps)
            beyond = beyond.value_or(0) + share.hours - *share.meant;
    return beyond;
}

TimeView readTimeView(Session& session, const Leader& leader, QDate today) {
    TimeView view;
    const QDate thisSunday = Period::weekOf(today).last();
    const Period read = Period::endingOn(thisSunday, 7 * (TimeView::weeksLookedAt + 1));
    view.weeks = weeksOfWork(read, session.conversations.held(read), session.times.within(read));
    const QDate asked = checkInMonday(today);
    for (const WeekOfWork& week : view.weeks)
        if (week.monday == asked) view.checkIn = checkIn(week, leader);
    view.weeks.pop_back();  // not over yet
    view.weeksRecorded = int(std::count_if(view.weeks.begin(), view.weeks.end(),
                                           [](const WeekOfWork& week) { return week.hasRecord(); }));
    view.meant = meantByKind(session.times.intentions(), today);
    view.shares = timeShares(view.weeks, view.meant);
    return view;
}

}  // namespace headroom
