// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/time_use.h"

#include <algorithm>

namespace headroom {

WorkKind workKind(ConversationKind kind) {
    switch (kind) {
        case ConversationKind::CallListening:
        case ConversationKind::RideAlong:
        case ConversationKind::DealReview:
            return WorkKind::DealsWithReps;
        case ConversationKind::TeamMeeting:
            return WorkKind::InternalMeetings;
        case ConversationKind::OneToOne:
        case ConversationKind::RolePlay:
        case ConversationKind::QuickWord:
            break;
    }
    return WorkKind::Coaching;
}

std::vector<WeekOfWork> weeksOfWork(const Period& weeks, const std::vector<Conversation>& conversations,
                                    const std::vector<TimeEntry>& entries) {
    std::vector<WeekOfWork> found;
    const QDate last = Period::weekOf(weeks.last()).first();
    for (QDate monday = Period::weekOf(weeks.first()).first(); monday <= last; monday = monday.addDays(7)) {
        found.emplace_back();
        found.back().monday = monday;
    }
    const auto weekOf = [&](QDate day) -> WeekOfWork* {
        const qint64 days = found.front().monday.daysTo(day);
        return days < 0 || size_t(days / 7) >= found.size() ? nullptr : &found[size_t(days / 7)];
    };
    const auto add = [&](QDate day, WorkKind kind, int minutes) {
        WeekOfWork* week = weekOf(day);
        if (!week) return;
        week->minutes[size_t(kind)] += minutes;
        week->hasRecord = true;
    };
    for (const Conversation& conversation : conversations)
        if (conversation.heldOn) add(*conversation.heldOn, workKind(conversation.kind), conversation.minutes);
    for (const TimeEntry& entry : entries)
        if (entry.source != TimeSource::CheckIn) add(entry.day, entry.kind, entry.minutes);
    for (const TimeEntry& entry : entries)
        if (WeekOfWork* week = weekOf(entry.day)) week->hasEntries = true;
    for (const TimeEntry& entry : entries) {
        if (entry.source != TimeSource::CheckIn) continue;
        WeekOfWork* week = weekOf(entry.day);
        if (!week) continue;
        week->minutes[size_t(entry.kind)] = entry.minutes;
        week->hasRecord = week->wasTold = true;
    }
    return found;
}

MeantByKind meantByKind(const std::vector<TimeIntention>& intentions, QDate asOf) {
    MeantByKind meant;
    for (const TimeIntention& intention : intentions)
        if (intention.from <= asOf) meant[size_t(intention.kind)] = intention.minutesPerWeek;
    return meant;
}

std::vector<TimeShare> timeShares(const std::vector<WeekOfWork>& weeks, const MeantByKind& meant) {
    const auto recorded =
        std::count_if(weeks.begin(), weeks.end(), [](const WeekOfWork& week) { return week.hasRecord; });
    const auto entered =
        std::count_if(weeks.begin(), weeks.end(), [](const WeekOfWork& week) { return week.hasEntries; });
    std::vector<TimeShare> shares;
    for (const WorkKind kind : workKinds) {
        const auto known = isWithReps(kind) ? recorded : entered;
        if (known == 0) continue;
        TimeShare share{kind, 0, {}};
        for (const WeekOfWork& week : weeks)
            if (isWithReps(kind) || week.hasEntries) share.hours += week.minutes[size_t(kind)] / 60.0;
        share.hours /= double(known);
        if (const std::optional<int> minutes = meant[size_t(kind)]) share.meant = *minutes / 60.0;
        shares.push_back(share);
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const TimeShare& a, const TimeShare& b) { return a.hours > b.hours; });
    return shares;
}

}  // namespace headroom
