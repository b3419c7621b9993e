// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"

namespace headroom::test {

inline const QDate someDay{2025, 12, 16};

// A rep's row as the Team page gets it; `daysSinceLast` under 0 means never.
inline TeamRow teamRow(qint64 id, const QString& name, int daysSinceLast, int won, int lost,
                       std::optional<double> potential = std::nullopt) {
    TeamRow row;
    row.rep = RepId{id};
    row.name = name;
    row.called = name.section(QLatin1Char(' '), 0, 0);
    row.conversationsByWeek = {1, 0, 1, 0, 1, 0, 0, 1, 0, 2, 0, 0, 0};
    if (daysSinceLast >= 0) row.daysSinceLast = daysSinceLast;
    row.isPastRhythm = daysSinceLast < 0 || daysSinceLast > row.rhythmDays;
    row.closeRate = closeRate(DealCount{won, lost});
    if (potential) {
        row.potential = Rate(*potential);
        row.baseline = Rate(*potential - 0.1);
        row.verdict = {VerdictKind::TooEarly, QDate(2025, 9, 30), 40};
    }
    row.openDeals = 12;
    return row;
}

// A team of four: two past their rhythm, one of whom has no potential yet, and two up to date.
inline TeamOverview teamOverview() {
    TeamOverview overview;
    overview.today = overview.figuresDay = someDay;
    overview.needsYourHelp = {teamRow(1, QStringLiteral("Tomas Lindqvist"), 33, 36, 32, 0.75),
                              teamRow(2, QStringLiteral("Renata Okafor"), 26, 33, 25)};
    overview.upToDate = {teamRow(3, QStringLiteral("Hanna Sorel"), 11, 51, 41, 0.68),
                         teamRow(4, QStringLiteral("Lin-Yue Park"), 1, 0, 0)};
    WaitingItem late;
    late.kind = WaitingKind::Promise;
    late.rep = RepId{1};
    late.called = QStringLiteral("Tomas");
    late.text = QStringLiteral("Introduce Tomas to the finance lead");
    late.day = someDay.addDays(-11);
    late.isLate = true;
    late.commitment = CommitmentId{7};
    overview.needsYourHelp[0].waiting = {late};
    overview.needsYourHelp[0].nextPlanned =
        QDateTime(someDay.addDays(2), QTime(14, 0), Qt::LocalTime).toUTC();
    overview.upToDate[1].openDeals = 3;
    overview.upToDate[1].staleDeals = 2;
    overview.next =
        NextForYou{RepId{1}, QStringLiteral("Tomas Lindqvist"), QStringLiteral("Tomas"), 33, 14};
    overview.withoutPotential = {{RepId{2}, QStringLiteral("Renata Okafor"), true},
                                 {RepId{4}, QStringLiteral("Lin-Yue Park"), false}};
    for (int week = 0; week < 13; ++week)
        overview.coaching.weeks.push_back({QDate(2025, 9, 22).addDays(7 * week), 120 + 20 * week, week < 12});
    overview.coaching.aimHours = 6;
    overview.coaching.repsInRhythm = 2;
    overview.coaching.reps = 4;
    overview.coaching.hasRecord = true;
    overview.growth = {
        2, Rate(0.31), Rate(0.27), 0.04, 0.02, 0.98, {VerdictKind::LikelyGrowing, QDate(2025, 9, 30), 60}};
    return overview;
}

}  // namespace headroom::test
