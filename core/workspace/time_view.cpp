// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/time_view.h"

#include "core/workspace/reading.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int friday = 5;

}  // namespace

std::optional<double> TimeView::beyondMeant(bool withReps) const {
    std::optional<double> beyond;
    for (const TimeShare& share : shares)
        if (share.meant && isWithReps(share.kind) == withReps)
            beyond = beyond.value_or(0) + share.hours - *share.meant;
    return beyond;
}

QDate checkInMonday(QDate today) {
    const QDate monday = Period::weekOf(today).first();
    return today.dayOfWeek() >= friday ? monday : monday.addDays(-7);
}

std::vector<WeekOfWork> readWeeksOfWork(Session& session, const Period& weeks) {
    return weeksOfWork(weeks, session.conversations.held(weeks), session.times.within(weeks));
}

TimeView readTimeView(Session& session, QDate today) {
    TimeView view;
    const QDate thisMonday = Period::weekOf(today).first();
    view.weeks =
        readWeeksOfWork(session, Period::endingOn(thisMonday.addDays(-1), 7 * TimeView::weeksLookedAt));
    view.weeksRecorded = int(std::count_if(view.weeks.begin(), view.weeks.end(),
                                           [](const WeekOfWork& week) { return week.hasRecord; }));
    view.meant = meantByKind(session.times.intentions(), today);
    view.shares = timeShares(view.weeks, view.meant);
    const WeekOfWork asked = readWeeksOfWork(session, Period::weekOf(checkInMonday(today))).front();
    view.checkIn = {asked.monday, asked.minutes, asked.wasTold,
                    int(session.leader.leader().workingHoursPerWeek * 60)};
    return view;
}

}  // namespace headroom
