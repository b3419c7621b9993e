// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/help_first.h"
#include "core/workspace/habit_rows.h"
#include "core/workspace/time_view.h"
#include "core/workspace/true_test_view.h"

#include <QString>
#include <QStringList>

// The words of what the leader says of themselves: time, habits, the true test (docs/METRICS.md).
namespace headroom::wording {

QString workKind(WorkKind kind);            // "Forecast and reports"
QString hoursAndTenths(double hours);       // "12.6", always with tenths, for columns
QString timeFinding(const TimeView& view);  // "Everything else +8.4 h, time with reps -6.0 h."
QString timeShare(const TimeShare& share);  // "Hiring: 3.4 h a week, meant 3.0 h"

QString habit(Habit habit);       // "Own promises"
QString leaderEnd(Habit habit);   // "goes first"
QString managerEnd(Habit habit);  // "asks others to follow"
QString standardsObserved(int observed, int active);
QString prioritiesSaid(std::optional<Rate> whyShare, int notReached);
QString potentialsAgreed(int agreed, int reps);
QString helpOffered(const HelpFirst& help);
QString engagementLevel(std::optional<double> level);
QString promisesOnTime(int onTime, int due);
QString habitGaps(const std::vector<HabitRow>& rows);
// "Priorities: your view 4, your records 3, last quarter 2"
QString habitRow(const HabitRow& row);

QString trueTestAnswer(TrueTestAnswer answer);  // "In places"
QString trueTestDue(const TrueTestView& view);  // "due in 15 days"; "answered on 3 Dec 2026"
QString becameOf(const PastTrueTest& past);  // "Q3 2026: in places", and each promise with what became of it
QString promisesSince(const std::vector<PromiseSince>& promises);  // a line each; empty without any
QString answerOf(const PastTrueTest& past);                        // "Q3 2026: In places"
QString trueTestTrend(const TrueTestView& view);                   // empty before eight answers

// Evidence for the true test, each a line; empty when there is nothing to say.
QString wentWithoutCoaching(const QStringList& called);
QString promisesPast(const QStringList& promises);
QString prioritiesUnheard(const QStringList& called);
QString leftAlone(const QStringList& called);
QString againstMeant(const TimeView& view);

}  // namespace headroom::wording
