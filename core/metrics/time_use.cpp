// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/time_use.h"

#include <algorithm>

namespace headroom {

bool WeekOfWork::hasRecord() const {
    return hasEntries || hasConversations || wasTold();
}

bool WeekOfWork::isKnown(WorkKind kind) const {
    return hasEntries || told[size_t(kind)] || (isWithReps(kind) && hasRecord());
}

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
    for (const Conversation& conversation : conversations) {
        WeekOfWork* week = conversation.heldOn ? weekOf(*conversation.heldOn) : nullptr;
        if (!week) continue;
        week->minutes[size_t(workKind(conversation.kind))] += conversation.minutes;
        week->hasConversations = true;
    }
    for (const TimeEntry& entry : entries) {
        WeekOfWork* week = weekOf(entry.day);
        if (!week) continue;
        if (entry.source == TimeSource::CheckIn) {
            week->told[size_t(entry.kind)] = entry.minutes;
        } else {
            week->minutes[size_t(entry.kind)] += entry.minutes;
            week->hasEntries = true;
        }
    }
    for (WeekOfWork& week : found)
        for (const WorkKind kind : workKinds)
            if (const std::optional<int> told = week.told[size_t(kind)]) week.minutes[size_t(kind)] = *told;
    return found;
}

SaidByKind meantByKind(const std::vector<TimeIntention>& intentions, QDate asOf) {
    SaidByKind meant;
    for (const TimeIntention& intention : intentions)
        if (intention.from <= asOf) meant[size_t(intention.kind)] = intention.minutesPerWeek;
    return meant;
}

std::vector<TimeShare> timeShares(const std::vector<WeekOfWork>& weeks, const SaidByKind& meant) {
    std::vector<TimeShare> shares;
    for (const WorkKind kind : workKinds) {
        TimeShare share{kind, 0, {}};
        int known = 0;
        for (const WeekOfWork& week : weeks) {
            if (!week.isKnown(kind)) continue;
            ++known;
            share.hours += week.minutes[size_t(kind)] / 60.0;
        }
        if (known == 0) continue;
        share.hours /= known;
        if (const std::optional<int> minutes = meant[size_t(kind)]) share.meant = *minutes / 60.0;
        shares.push_back(share);
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const TimeShare& a, const TimeShare& b) { return a.hours > b.hours; });
    return shares;
}

}  // namespace headroom
