// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/time_use.h"

#include "core/domain/error.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <numeric>

namespace headroom {

namespace {

constexpr int minutesInADay = 24 * 60;
constexpr int minutesInAWeek = 7 * minutesInADay;

void checkWeek(const MinutesByKind& minutes) {
    for (const int one : minutes)
        if (one < 0) throw Error(ErrorKind::Refused, TimeUse::tr("Hours cannot be less than none."));
    if (std::accumulate(minutes.begin(), minutes.end(), 0) > minutesInAWeek)
        throw Error(ErrorKind::Refused, TimeUse::tr("That is more hours than a week has."));
}

void checkEntry(const TimeEntry& entry, QDate today) {
    if (entry.minutes <= 0 || entry.minutes > minutesInADay)
        throw Error(ErrorKind::Refused, TimeUse::tr("Say how long it took, within a day."));
    if (!entry.day.isValid() || entry.day > today)
        throw Error(ErrorKind::Refused, TimeUse::tr("This day is still to come."));
}

}  // namespace

TimeUse::TimeUse(Workspace& workspace) : m_workspace(workspace) {}

void TimeUse::checkIn(QDate monday, const MinutesByKind& minutes, QDate today) {
    Session& session = m_workspace.session();
    const Period week = Period::weekOf(monday);
    if (week.first() > today) throw Error(ErrorKind::Refused, tr("This week is still to come."));
    checkWeek(minutes);
    session.perform(
        tr("Checked in: week of %1").arg(wording::day(week.first())), [&](const Transaction& transaction) {
            for (const TimeEntry& entry : session.times.within(week))
                if (entry.source == TimeSource::CheckIn) session.times.remove(transaction, entry.id);
            for (const WorkKind kind : workKinds)
                session.times.add(transaction,
                                  {{}, week.first(), minutes[size_t(kind)], kind, TimeSource::CheckIn, {}});
        });
}

void TimeUse::intend(const MinutesByKind& minutesPerWeek, QDate today) {
    Session& session = m_workspace.session();
    checkWeek(minutesPerWeek);
    const QDate from = Period::weekOf(today).first();
    session.perform(tr("Changed: where your week is meant to go"), [&](const Transaction& transaction) {
        for (const WorkKind kind : workKinds)
            session.times.save(transaction, {kind, minutesPerWeek[size_t(kind)], from});
    });
}

TimeEntryId TimeUse::add(const TimeEntry& entry, QDate today) {
    Session& session = m_workspace.session();
    checkEntry(entry, today);
    TimeEntryId id;
    session.perform(tr("Time: %1, %n min", nullptr, entry.minutes).arg(wording::workKind(entry.kind)),
                    [&](const Transaction& transaction) { id = session.times.add(transaction, entry); });
    return id;
}

}  // namespace headroom
