// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/help_first.h"

#include "core/metrics/close_rate.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int responseDays = 5;

std::optional<QDate> knownOn(const std::optional<QDate>& day, QDate asOf) {
    return day && *day <= asOf ? day : std::nullopt;
}

std::optional<QDate> respondedOn(const Struggle& struggle, QDate asOf) {
    return knownOn(struggle.respondedOn, asOf);
}

std::optional<double> median(std::vector<int> days) {
    if (days.empty()) return std::nullopt;
    std::sort(days.begin(), days.end());
    const size_t half = days.size() / 2;
    return days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2.0;
}

int workingDaysBetween(const WorkingDays& days, QDate from, QDate to) {
    return from < to ? days.count(Period(from.addDays(1), to)) : 0;
}

}  // namespace

bool wasLeftAlone(const Struggle& struggle, const WorkingDays& days, QDate asOf) {
    const QDate waitedUntil = knownOn(struggle.endedOn, asOf).value_or(asOf);
    return !days.isWithin(responseDays, struggle.raisedOn, respondedOn(struggle, asOf).value_or(waitedUntil));
}

bool isLeftAlone(const Struggle& struggle, const WorkingDays& days, QDate asOf) {
    return struggle.isOpen() && !respondedOn(struggle, asOf) && wasLeftAlone(struggle, days, asOf);
}

HelpFirst helpFirst(const std::vector<Struggle>& struggles, const WorkingDays& days, QDate asOf) {
    HelpFirst result;
    std::vector<int> daysToHelp;
    for (const Struggle& struggle : struggles) {
        if (struggle.raisedOn > asOf) continue;
        ++result.reported;
        result.leftAlone += wasLeftAlone(struggle, days, asOf);
        const std::optional<QDate> responded = respondedOn(struggle, asOf);
        if (!responded) continue;
        ++result.answered;
        if (struggle.firstResponse != FirstResponse::Help) continue;
        ++result.helpedFirst;
        daysToHelp.push_back(workingDaysBetween(days, struggle.raisedOn, *responded));
    }
    if (result.answered > 0) result.range = wilsonRange(result.helpedFirst, result.answered);
    result.medianDays = median(std::move(daysToHelp));
    return result;
}

}  // namespace headroom
