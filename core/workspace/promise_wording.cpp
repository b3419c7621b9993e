// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

#include <cmath>

namespace headroom::wording {

namespace {

constexpr int daysNamedByWeekday = 6;

QString dayAhead(QDate day, QDate today) {
    if (day == today) return tr("today");
    if (day == today.addDays(1)) return tr("tomorrow");
    if (day > today && today.daysTo(day) <= daysNamedByWeekday)
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return weekdayAndDay(day);
}

QString shortDay(QDate day) {
    return QLocale().toString(day, tr("d MMM", "a date format"));
}

QString closedWord(const Commitment& commitment) {
    const QString day = shortDay(commitment.closedOn.value_or(commitment.madeOn));
    switch (commitment.state) {
        case CommitmentState::Kept:
            return tr("kept, %1").arg(day);
        case CommitmentState::Moved:
            return tr("moved, %1").arg(day);
        case CommitmentState::LetGo:
            return tr("let go, %1").arg(day);
        case CommitmentState::Open:
            break;
    }
    return {};
}

QString ago(QDate day, QDate today) {
    const int days = int(day.daysTo(today));
    return days <= 0 ? tr("today") : tr("%n day(s) ago", nullptr, days);
}

}  // namespace

QString due(const CommitmentRow& row, QDate today) {
    const Commitment& commitment = row.commitment;
    if (!commitment.isOpen()) return closedWord(commitment);
    if (!commitment.due) return {};
    if (row.daysLate) return tr("%n day(s) late", nullptr, *row.daysLate);
    if (commitment.owner == Party::Leader) return tr("due %1").arg(dayAhead(*commitment.due, today));
    if (*commitment.due < today) return tr("was due %1").arg(weekdayAndDay(*commitment.due));
    return tr("by %1").arg(dayAhead(*commitment.due, today));
}

QString due(const Help& help, QDate today) {
    if (!help.isOwed() || !help.due) return {};
    if (*help.due < today) return tr("%n day(s) late", nullptr, int(help.due->daysTo(today)));
    return tr("due %1").arg(dayAhead(*help.due, today));
}

QString waiting(const WaitingItem& item) {
    switch (item.kind) {
        case WaitingKind::Promise:
            return item.text;
        case WaitingKind::Help:
            return tr("Help %1: %2").arg(item.called, item.text);
        case WaitingKind::Request:
            return item.text.isEmpty() ? tr("%1 asked for help").arg(item.called)
                                       : tr("%1 asked for help: %2").arg(item.called, item.text);
        case WaitingKind::LeftAlone:
            return tr("%1 is stuck, without a response: %2").arg(item.called, item.text);
        case WaitingKind::ToLog:
            return tr("Log what happened with %1").arg(item.called);
        case WaitingKind::DidItHelp:
            return tr("Ask %1 whether it helped: %2").arg(item.called, item.text);
    }
    Q_UNREACHABLE();
}

QString waitingSince(const WaitingItem& item, QDate today) {
    if (item.isLate) return tr("%n day(s) late", nullptr, int(item.day.daysTo(today)));
    switch (item.kind) {
        case WaitingKind::Promise:
        case WaitingKind::Help:
            return item.day < today ? ago(item.day, today) : tr("due %1").arg(dayAhead(item.day, today));
        case WaitingKind::DidItHelp:
            return tr("since %1").arg(shortDay(item.day));
        case WaitingKind::Request:
        case WaitingKind::LeftAlone:
        case WaitingKind::ToLog:
            return ago(item.day, today);
    }
    Q_UNREACHABLE();
}

QString helpFirst(const HelpFirst& help) {
    if (help.reported == 0)
        return tr("No struggle was told in a year. That is seldom because there was none.");
    QStringList said;
    if (help.answered > 0)
        said << tr("Help came first in %1 of %2 (likely %3 to %4).")
                    .arg(help.helpedFirst)
                    .arg(help.answered)
                    .arg(percent(help.range->low), percent(help.range->high));
    if (help.leftAlone > 0)
        said << tr("%n waited more than 5 working days for any response.", nullptr, help.leftAlone);
    if (help.medianDays)
        said << tr("Half the time help came within %n working day(s).", nullptr,
                   int(std::lround(*help.medianDays)));
    return said.join(QLatin1Char(' '));
}

QString prepStep(PrepStep step) {
    switch (step) {
        case PrepStep::YouFirst:
            return tr("You first");
        case PrepStep::SinceYouLastSpoke:
            return tr("Since you last spoke");
        case PrepStep::Ask:
            return tr("Ask, then listen");
        case PrepStep::SayAgain:
            return tr("Say again, with the why");
        case PrepStep::LeaveWith:
            return tr("Leave with");
    }
    Q_UNREACHABLE();
}

QString prepFinding(const RepProfile& profile) {
    QStringList said;
    if (profile.closeRate)
        said << tr("Close rate %1: %2, likely %3 to %4.")
                    .arg(percent(profile.closeRate->rate), wonOfDecided(profile.closeRate->deals),
                         percent(profile.closeRate->range.low), percent(profile.closeRate->range.high));
    else
        said << tr("Nothing was decided in these 13 weeks, so no rate.");
    if (profile.plan) {
        said << verdict(profile.verdict) + QLatin1Char('.');
        const QString toward = towardPotential(profile);
        if (!toward.isEmpty()) said << toward;
    }
    return said.join(QLatin1Char(' '));
}

QString saved(const Rep& rep, const Conversation& held, const ConversationOutcome& outcome) {
    QStringList said{tr("%1 min with %2").arg(QString::number(held.minutes), rep.called())};
    if (!outcome.promises.empty()) said << tr("%n promise(s)", nullptr, int(outcome.promises.size()));
    if (!outcome.covered.empty()) said << tr("%n topic(s) covered", nullptr, int(outcome.covered.size()));
    const QString what = said.join(tr(", ", "between what was saved"));
    return outcome.next ? tr("Saved: %1. Next 1:1: %2.").arg(what, weekdayAndTime(outcome.next->when))
                        : tr("Saved: %1.").arg(what);
}

}  // namespace headroom::wording
