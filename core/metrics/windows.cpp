// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/windows.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int baselineMonths = 12;
constexpr int baselineMonthsAtMost = 24;
constexpr int baselineDecided = 40;
constexpr int nowWeeks = 26;
constexpr int nowWeeksAtMost = 52;
constexpr int nowDecided = 20;
constexpr int displayDays = 13 * 7;

}  // namespace

Baseline baselineEnding(const DealHistory& history, QDate planStart) {
    for (int months = baselineMonths;; ++months) {
        const Period period(planStart.addMonths(-months).addDays(1), planStart);
        const DealCount deals = history.count(period);
        if (deals.decided() >= baselineDecided || months == baselineMonthsAtMost) return {period, deals};
    }
}

std::optional<WindowCount> nowWindow(const DealHistory& history, QDate planStart, QDate asOf) {
    if (asOf <= planStart) return std::nullopt;
    const QDate earliest = planStart.addDays(1);
    for (int weeks = nowWeeks;; ++weeks) {
        const QDate first = std::max(earliest, asOf.addDays(1 - 7 * weeks));
        const WindowCount window{Period(first, asOf), history.count(Period(first, asOf))};
        if (window.deals.decided() >= nowDecided || weeks == nowWeeksAtMost || first == earliest) return window;
    }
}

WindowCount displayWindow(const DealHistory& history, QDate asOf) {
    const Period period = Period::endingOn(asOf, displayDays);
    return {period, history.count(period)};
}

std::vector<WindowCount> thirteenWeekSeries(const DealHistory& history, QDate asOf, int weeks) {
    std::vector<WindowCount> series;
    const std::optional<QDate> firstDay = history.firstDay();
    if (!firstDay) return series;
    for (int week = weeks - 1; week >= 0; --week) {
        const WindowCount window = displayWindow(history, asOf.addDays(-7 * week));
        if (window.period.first() >= *firstDay) series.push_back(window);
    }
    return series;
}

}  // namespace headroom
