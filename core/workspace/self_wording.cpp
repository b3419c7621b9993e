// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/self_wording.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::wording {

namespace {

QString list(const QStringList& names) {
    return QLocale().createSeparatedList(names);
}

// "+8.4", "−6.0", "0.0": hours over or under.
QString signedHours(double hours) {
    const double tenths = std::round(hours * 10) / 10;
    const QString size = QLocale().toString(std::abs(tenths), 'f', 1);
    if (tenths == 0) return size;
    return (tenths > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + size;
}

QString stateOf(const Commitment& promise) {
    switch (promise.state) {
        case CommitmentState::Kept:
            return tr("Kept on %1.", "a promise").arg(day(*promise.closedOn));
        case CommitmentState::LetGo:
            return tr("Let go on %1.", "a promise").arg(day(*promise.closedOn));
        case CommitmentState::Open:
        case CommitmentState::Moved:
            break;
    }
    return promise.due ? tr("Still open, due %1.", "a promise").arg(day(*promise.due))
                       : tr("Still open.", "a promise");
}

}  // namespace

QString workKind(WorkKind kind) {
    switch (kind) {
        case WorkKind::Coaching:
            return tr("Coaching and 1:1s");
        case WorkKind::DealsWithReps:
            return tr("Deals and calls with reps");
        case WorkKind::Hiring:
            return tr("Hiring");
        case WorkKind::InternalMeetings:
            return tr("Internal meetings");
        case WorkKind::ForecastAndReports:
            return tr("Forecast and reports");
        case WorkKind::InboxAndAdmin:
            return tr("Inbox and admin");
    }
    Q_UNREACHABLE();
}

QString hoursAndTenths(double hours) {
    return QLocale().toString(hours, 'f', 1);
}

QString timeFinding(const TimeView& view) {
    if (view.shares.empty()) return tr("No week on record yet. A check-in takes 30 seconds.");
    const bool knowsTheRest = std::any_of(view.shares.begin(), view.shares.end(),
                                          [](const TimeShare& share) { return !isWithReps(share.kind); });
    if (!knowsTheRest)
        return tr("Only time with reps is on record. A check-in takes 30 seconds and says the rest.");
    const std::optional<double> withReps = view.beyondMeant(true);
    const std::optional<double> elsewhere = view.beyondMeant(false);
    if (!withReps || !elsewhere)
        return tr("Say where your week is meant to go, and this says how far off it is.");
    return tr("Against what you meant: everything else %1\u00a0h, time with reps %2\u00a0h.")
        .arg(signedHours(*elsewhere), signedHours(*withReps));
}

QString timeShare(const TimeShare& share) {
    return share.meant
               ? tr("%1: %2\u00a0h a week, meant %3\u00a0h")
                     .arg(workKind(share.kind), hoursAndTenths(share.hours), hoursAndTenths(*share.meant))
               : tr("%1: %2\u00a0h a week").arg(workKind(share.kind), hoursAndTenths(share.hours));
}

QString habit(Habit habit) {
    switch (habit) {
        case Habit::Standards:
            return tr("Standards");
        case Habit::Priorities:
            return tr("Priorities");
        case Habit::Potential:
            return tr("Potential");
        case Habit::Accountability:
            return tr("Accountability");
        case Habit::Engagement:
            return tr("Engagement");
        case Habit::OwnPromises:
            return tr("Own promises");
    }
    Q_UNREACHABLE();
}

QString leaderEnd(Habit habit) {
    switch (habit) {
        case Habit::Standards:
            return tr("shows the standard first");
        case Habit::Priorities:
            return tr("says what and why, again");
        case Habit::Potential:
            return tr("expects and builds growth");
        case Habit::Accountability:
            return tr("helps first");
        case Habit::Engagement:
            return tr("is in the game with the team");
        case Habit::OwnPromises:
            return tr("goes first");
    }
    Q_UNREACHABLE();
}

QString managerEnd(Habit habit) {
    switch (habit) {
        case Habit::Standards:
            return tr("not: asks for more activity");
        case Habit::Priorities:
            return tr("not: leaves people to work it out");
        case Habit::Potential:
            return tr("not: takes people as they are");
        case Habit::Accountability:
            return tr("not: looks for fault");
        case Habit::Engagement:
            return tr("not: looks after reports");
        case Habit::OwnPromises:
            return tr("not: asks others to follow");
    }
    Q_UNREACHABLE();
}

QString standardsObserved(int observed, int active) {
    return active == 0 ? tr("No standard is active")
                       : tr("You were seen on %1 of %n standard(s)", nullptr, active).arg(observed);
}

QString prioritiesSaid(std::optional<Rate> whyShare, int notReached) {
    if (!whyShare) return tr("Nothing said yet");
    const QString why = tr("Why said %1").arg(percent(*whyShare));
    return notReached == 0 ? why : tr("%1; %n rep(s) not reached", nullptr, notReached).arg(why);
}

QString potentialsAgreed(int agreed, int reps) {
    return reps == 0 ? tr("No reps yet") : tr("Agreed with %1 of %n rep(s)", nullptr, reps).arg(agreed);
}

QString helpOffered(const HelpFirst& help) {
    return help.answered == 0 ? tr("No struggle answered this quarter")
                              : tr("Help came first in %1 of %2")
                                    .arg(QString::number(help.helpedFirst), QString::number(help.answered));
}

QString engagementLevel(std::optional<double> level) {
    return level ? tr("Level %1 of 100").arg(qRound(*level)) : tr("No level yet");
}

QString promisesOnTime(int onTime, int due) {
    return due == 0 ? tr("None due this quarter") : tr("%1 of %n kept on time", nullptr, due).arg(onTime);
}

QString habitGaps(const std::vector<HabitRow>& rows) {
    const bool isSaid =
        std::any_of(rows.begin(), rows.end(), [](const HabitRow& row) { return row.ownView.has_value(); });
    if (!isSaid) return tr("Say how you see yourself this quarter; the records stand beside it.");
    QStringList names;
    for (const Habit one : widestGaps(rows)) names << habit(one);
    return names.isEmpty() ? tr("Your view and your records agree.")
                           : tr("Widest gaps between view and records: %1.").arg(list(names));
}

QString habitRow(const HabitRow& row) {
    const auto level = [](const std::optional<int>& number) {
        return number ? QString::number(*number) : tr("none", "a habit's level");
    };
    return tr("%1: your view %2, your records %3, last quarter %4")
        .arg(habit(row.habit), level(row.ownView), level(row.record), level(row.lastQuarter));
}

QString trueTestAnswer(TrueTestAnswer answer) {
    switch (answer) {
        case TrueTestAnswer::Yes:
            return tr("Yes", "the true test");
        case TrueTestAnswer::InPlaces:
            return tr("In places", "the true test");
        case TrueTestAnswer::No:
            return tr("No", "the true test");
    }
    Q_UNREACHABLE();
}

QString trueTestDue(const TrueTestView& view) {
    if (view.done) return tr("answered on %1").arg(day(view.done->answeredOn));
    return view.daysLeft == 0 ? tr("due today") : tr("due in %n day(s)", nullptr, view.daysLeft);
}

QString promisesSince(const std::vector<PromiseSince>& promises) {
    QStringList lines;
    for (const PromiseSince& promise : promises)
        lines << tr("%1: %2", "a promise and what became of it").arg(promise.text, stateOf(promise.now));
    return lines.join(QLatin1Char('\n'));
}

QString answerOf(const PastTrueTest& past) {
    return tr("%1: %2", "a quarter and its answer")
        .arg(quarter(past.quarter), trueTestAnswer(past.test.answer));
}

QString becameOf(const PastTrueTest& past) {
    const QString promises = promisesSince(past.promises);
    return promises.isEmpty() ? answerOf(past) : answerOf(past) + QLatin1Char('\n') + promises;
}

QString trueTestTrend(const TrueTestView& view) {
    constexpr double beyondLuck = 0.05;
    if (!view.trend) return {};
    if (view.trend->probability > beyondLuck) return tr("Your answers show no direction beyond chance.");
    return view.trend->tau > 0 ? tr("\u201cNo\u201d comes more often than it used to.")
                               : tr("\u201cYes\u201d comes more often than it used to.");
}

QString wentWithoutCoaching(const QStringList& called) {
    if (called.isEmpty()) return tr("Everybody was spoken with within your rhythm.");
    return tr("Past your rhythm without a conversation: %1.").arg(list(called));
}

QString promisesPast(const QStringList& promises) {
    if (promises.isEmpty()) return tr("None of your promises is late.");
    return tr("%n of your promises are late: %1.", nullptr, int(promises.size())).arg(list(promises));
}

QString prioritiesUnheard(const QStringList& called) {
    return called.isEmpty() ? QString()
                            : tr("Heard no priority within ten working days: %1.").arg(list(called));
}

QString leftAlone(const QStringList& called) {
    return called.isEmpty()
               ? QString()
               : tr("Left alone with a struggle for over five working days: %1.").arg(list(called));
}

QString againstMeant(const TimeView& view) {
    if (view.shares.empty() || !view.beyondMeant(true) || !view.beyondMeant(false)) return {};
    return timeFinding(view);
}

}  // namespace headroom::wording
