// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"

#include "core/metrics/engagement.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

#include <cmath>

namespace headroom::wording {

namespace {

QString joined(const QStringList& sentences) {
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString whole(double share) {
    return QString::number(std::abs(std::lround(100 * share)));
}

QString countsSentence(const RepGrowth& growth) {
    return tr("%1 against a baseline of %2.")
        .arg(wonOfDecided(growth.now ? growth.now->deals : DealCount{}), wonOfDecided(growth.baseline.deals));
}

QString changeSentence(const Change& change) {
    return tr("Best estimate %1 points (4 in 5: %2 to %3).")
        .arg(points(change.best), points(change.low), points(change.high));
}

}  // namespace

QString percent(Rate rate) {
    //: A whole percentage; the space is a no-break space.
    return tr("%1\u00a0%").arg(QLocale().toString(std::lround(rate.percent())));
}

QString range(const RateRange& range) {
    //: A range of percentages; the space before the sign is a no-break space.
    return tr("%1 to %2\u00a0%")
        .arg(QLocale().toString(std::lround(range.low.percent())),
             QLocale().toString(std::lround(range.high.percent())));
}

QString points(double share) {
    const long rounded = std::lround(100 * share);
    if (rounded == 0) return QStringLiteral("0");
    return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + whole(share);
}

QString wonOfDecided(DealCount deals) {
    return tr("%1 of %2").arg(QLocale().toString(deals.won), QLocale().toString(deals.decided()));
}

QString hours(double hours) {
    const double tenths = std::round(10 * hours) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString day(QDate day) {
    return QLocale().toString(day, tr("d MMM yyyy", "a date format"));
}

QString weekdayAndDay(QDate day) {
    return QLocale().toString(day, tr("ddd d MMM", "a date format"));
}

QString weekdayAndTime(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    return tr("%1, %2", "a day and a time").arg(weekdayAndDay(local.date()), timeOfDay(local.time()));
}

QString timeOfDay(QTime time) {
    const QString withoutSeconds = QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
    return QLocale().toString(time, withoutSeconds);
}

QString helpKind(HelpKind kind) {
    switch (kind) {
        case HelpKind::Practice:
            return tr("Practice");
        case HelpKind::Shadowing:
            return tr("Shadowing");
        case HelpKind::JointCall:
            return tr("Joint call");
        case HelpKind::RolePlay:
            return tr("Role-play");
        case HelpKind::Training:
            return tr("Training");
        case HelpKind::ObstacleRemoved:
            return tr("Obstacle removed");
        case HelpKind::Time:
            return tr("Time");
    }
    Q_UNREACHABLE();
}

QString help(HelpKind kind, const QString& text) {
    return text.isEmpty() ? helpKind(kind)
                          : tr("%1: %2", "a kind of help and what it is").arg(helpKind(kind), text);
}

QString helpGiven(const Help& given) {
    QString answer;
    if (given.didItHelp == DidItHelp::Yes) answer = tr("It helped.");
    if (given.didItHelp == DidItHelp::Partly) answer = tr("It helped in part.");
    if (given.didItHelp == DidItHelp::No) answer = tr("It did not help.");
    return joined({tr("%1, %2.", "a day and the help given then")
                       .arg(day(given.doneOn.value_or(given.offeredOn)), help(given.kind, given.text)),
                   answer});
}

QString conversationKind(ConversationKind kind) {
    switch (kind) {
        case ConversationKind::OneToOne:
            return tr("1:1");
        case ConversationKind::CallListening:
            return tr("Call listening");
        case ConversationKind::RideAlong:
            return tr("Ride-along");
        case ConversationKind::DealReview:
            return tr("Deal review");
        case ConversationKind::RolePlay:
            return tr("Role-play");
        case ConversationKind::TeamMeeting:
            return tr("Team meeting");
        case ConversationKind::QuickWord:
            return tr("Quick word");
    }
    Q_UNREACHABLE();
}

QString whatItCountsFor(const Conversation& conversation) {
    if (conversation.kind == ConversationKind::TeamMeeting)
        return tr("A team meeting is kept for everybody who was there; it is nobody\u2019s own coaching.");
    if (countsAsCoaching(conversation)) return {};
    return tr("Kept, but counts toward engagement from 15 minutes and one line on what was worked on.");
}

QString loggedLate(const Conversation& conversation) {
    if (!wasLoggedLate(conversation)) return {};
    const qint64 days = conversation.heldOn->daysTo(conversation.loggedAt.toLocalTime().date());
    return tr("Logged %n day(s) later.", nullptr, days);
}

QString verdict(const Verdict& verdict) {
    switch (verdict.kind) {
        case VerdictKind::NotEnoughDeals:
            return tr("Not enough deals yet (%1 of %2)").arg(verdict.decided).arg(Verdict::decidedNeeded);
        case VerdictKind::LikelyGrowing:
            return tr("Likely growing");
        case VerdictKind::LikelySlipping:
            return tr("Likely slipping");
        case VerdictKind::LeaningUp:
            return tr("Too early to tell (leaning up)");
        case VerdictKind::LeaningDown:
            return tr("Too early to tell (leaning down)");
        case VerdictKind::TooEarly:
            return tr("Too early to tell");
    }
    Q_UNREACHABLE();
}

QString verdictDetail(const Verdict& verdict) {
    switch (verdict.kind) {
        case VerdictKind::LeaningUp:
            return tr("Too early to tell. Leaning up. About 1 in 10 steady reps look like this by luck.");
        case VerdictKind::LeaningDown:
            return tr("Too early to tell. Leaning down. About 1 in 10 steady reps look like this by luck.");
        case VerdictKind::LikelySlipping:
            return tr("Likely slipping. Start with help: what have you offered?");
        case VerdictKind::LikelyGrowing:
            return tr("Likely growing, as of %1.").arg(day(verdict.asOf));
        case VerdictKind::NotEnoughDeals:
            return tr("Not enough deals yet: %1 of the %2 that both windows need.")
                .arg(verdict.decided)
                .arg(Verdict::decidedNeeded);
        case VerdictKind::TooEarly:
            return tr("Too early to tell, as of %1.").arg(day(verdict.asOf));
    }
    Q_UNREACHABLE();
}

QString teamHeadline(const TeamOverview& overview) {
    return teamHeadline(overview.growth, overview.averageRate, overview.lastDecision);
}

QString teamHeadline(const TeamGrowth& growth, std::optional<Rate> averageRate,
                     std::optional<QDate> lastDecision) {
    if (growth.now && growth.was)
        return tr("Average close rate %1 (was %2). %3.")
            .arg(percent(*growth.now), percent(*growth.was), verdict(growth.verdict));
    if (averageRate) return tr("Average close rate %1 over the last 13 weeks.").arg(percent(*averageRate));
    if (lastDecision) return tr("No decided deals in these 13 weeks, so no rate.");
    return tr("No decided deals yet, so no rate.");
}

QString teamCaveat(const TeamOverview& overview) {
    const TeamGrowth& growth = overview.growth;
    QStringList said;
    if (overview.isOldData)
        said << tr("%1; figures are of that time.").arg(lastDecision(overview.figuresDay));
    if (growth.eligible > 0)
        said << tr("As of %1, over %n rep(s) with 20 decided deals before and since.", nullptr,
                   growth.eligible)
                    .arg(day(growth.verdict.asOf));
    else if (!overview.isEmpty())
        said << tr("Growth shows once potentials are agreed and 20 deals are decided after that.");
    if (growth.eligible > 0 && overview.repsApart > 0)
        said << tr("%n rep(s) stand apart: not yet enough deals on both sides.", nullptr, overview.repsApart);
    return joined(said);
}

QString repFinding(const RepProfile& profile) {
    const RepGrowth& growth = profile.growth;
    if (!profile.closeRate && !profile.lastDecision) return tr("No decided deals yet, so no rate.");
    if (!profile.plan) {
        const QString rate = profile.closeRate
                                 ? tr("%1 in 13 weeks: %2, likely %3.")
                                       .arg(wonOfDecided(profile.closeRate->deals),
                                            percent(profile.closeRate->rate), range(profile.closeRate->range))
                                 : tr("Nothing was decided in these 13 weeks, so no rate.");
        return joined({rate, profile.canAgreePotential
                                 ? tr("Agree a potential to see growth.")
                                 : tr("A potential can be agreed from 20 decided deals on.")});
    }
    if (!growth.change)
        return joined({tr("The plan is new: nothing has been decided since."),
                       tr("Baseline %1.").arg(wonOfDecided(growth.baseline.deals))});
    return joined({countsSentence(growth), changeSentence(*growth.change), verdictDetail(profile.verdict)});
}

QString smallestVisible(const RepProfile& profile) {
    const std::optional<double>& visible = profile.growth.smallestVisible;
    if (!visible) return {};
    return tr("With this many deals only changes of about %1 points could be seen.").arg(whole(*visible));
}

QString towardPotential(const RepProfile& profile) {
    if (!profile.toward || !profile.plan) return {};
    const GrowthTowardPotential& toward = *profile.toward;
    if (toward.isReached) return tr("Reached. Agree the next one.");
    if (std::lround(100 * toward.points.best) < 0)
        return tr("%1 points below baseline (range %2 to %3).")
            .arg(whole(toward.points.best), points(toward.points.low), points(toward.points.high));
    if (!toward.share)
        return tr("%1 points (range %2 to %3).")
            .arg(points(toward.points.best), points(toward.points.low), points(toward.points.high));
    return tr("%1 of the %2 points you agreed (range %3 to %4).")
        .arg(points(toward.points.best), whole(toward.gap), points(toward.points.low),
             points(toward.points.high));
}

QString engagement(const RepProfile& profile) {
    const EngagementWeek& week = profile.engagement;
    const QString called = profile.rep.called();
    switch (week.state) {
        case EngagementState::NoRecord:
            return tr("Nothing logged for %1 days. This is not a zero; we don\u2019t know.")
                .arg(week.windowDays);
        case EngagementState::Away:
            return tr("You were away for most of these %1 days.").arg(week.windowDays);
        case EngagementState::Scored:
            break;
    }
    if (week.level)
        return tr("Your engagement with %1: %2.").arg(called, QString::number(std::lround(*week.level)));
    if (week.score)
        return tr("Your engagement with %1: %2 (first weeks).")
            .arg(called, QString::number(std::lround(*week.score)));
    return tr("Too few shared working days in these %1 days to say.").arg(week.windowDays);
}

QString nextForYou(const NextForYou& next) {
    if (!next.daysSinceLast) return tr("You have not logged a conversation with %1 yet.").arg(next.called);
    return tr("You last spoke %n day(s) ago;", nullptr, *next.daysSinceLast) + QLatin1Char(' ') +
           tr("your rhythm is every %n day(s).", nullptr, next.rhythmDays);
}

QString lastDecision(QDate date) {
    return tr("Last decision %1").arg(day(date));
}

QString stale(int stale, int staleAfterDays) {
    return tr("%n open longer than %1 days, which nine in ten of your decided deals were not.", nullptr,
              stale)
        .arg(staleAfterDays);
}

}  // namespace headroom::wording
