// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_wording.h"

#include "core/workspace/wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

#include <cmath>

namespace headroom::wording {

namespace {

QString whole(double value) {
    return QLocale().toString(std::lround(value));
}

QString rateSentence(const RatePoint& point) {
    return tr("%1 in the 13 weeks to %2: %3, likely %4")
        .arg(percent(point.rate.rate), day(point.day), wonOfDecided(point.rate.deals),
             range(point.rate.range));
}

QString quarterSentence(const QuarterPoint& point) {
    const QString text = point.isComplete ? tr("%1: %2, %3") : tr("%1 so far: %2, %3");
    const QString said =
        text.arg(quarter(point.quarter), wonOfDecided(point.rate->deals), percent(point.rate->rate));
    return point.luck ? tr("%1; luck alone gives %2", "a quarter").arg(said, range(*point.luck)) : said;
}

QString engagementSentence(const EngagementWeek& week) {
    if (week.state == EngagementState::NoRecord) return tr("No record: nothing logged for %1 days").arg(week.windowDays);
    if (week.state == EngagementState::Away) return tr("You were away");
    if (week.level) return tr("Engagement %1").arg(whole(*week.level));
    if (week.score) return tr("Engagement %1 (first weeks)").arg(whole(*week.score));
    return {};
}

QString conversationSentence(const Conversation& conversation) {
    return tr("%1: %2, %3 min")
        .arg(weekdayAndDay(*conversation.heldOn), conversationKind(conversation.kind))
        .arg(conversation.minutes);
}

}  // namespace

QString quarter(Quarter quarter) {
    return tr("Q%1 %2", "a fiscal quarter and its year").arg(quarter.number).arg(quarter.year);
}

QString rhythm(int days) {
    switch (days) {
        case 1:
            return tr("every day");
        case 7:
            return tr("every week");
        case 14:
            return tr("every two weeks");
        case 21:
            return tr("every three weeks");
        case 28:
            return tr("every four weeks");
        default:
            return tr("every %1 days").arg(days);
    }
}

QString sinceLast(std::optional<int> days) {
    if (!days) return tr("no conversation logged yet");
    if (*days <= 0) return tr("last spoke today");
    if (*days == 1) return tr("last spoke yesterday");
    return tr("last spoke %1 days ago").arg(*days);
}

QString baseline(const Baseline& baseline) {
    return tr("%1, %2 to %3", "a baseline and its days")
        .arg(wonOfDecided(baseline.deals), day(baseline.period.first()), day(baseline.period.last()));
}

QString headroom(const RepProfile& profile) {
    if (!profile.headroom || (profile.toward && profile.toward->isReached)) return {};
    const long points = std::lround(100 * *profile.headroom);
    if (points <= 0) return tr("The rate stands at the potential or above it.");
    if (points == 1) return tr("1 point of headroom left.");
    return tr("%1 points of headroom left.").arg(points);
}

QString potentialReason(PotentialReason reason) {
    switch (reason) {
        case PotentialReason::BestOfTheTeam:
            return tr("what the best tenth of a team like yours closes");
        case PotentialReason::FivePointsAboveNow:
            return tr("5 points above now, already higher than most on the team");
        case PotentialReason::OwnBestYear:
            return tr("the best four quarters so far, careful with few deals");
    }
    Q_UNREACHABLE();
}

QString aboveStart(const PotentialOffer& offer, Rate potential) {
    const std::optional<Rate> was = offer.baseline.deals.rate(), now = offer.now.deals.rate();
    if (!was || !now) return {};
    const auto points = [&](Rate from) { return whole(100 * (potential.share() - from.share())); };
    return tr("%1 points above the baseline, %2 above now.").arg(points(*was), points(*now));
}

QString ifStaleWereLost(const RepProfile& profile) {
    if (!profile.rateIfStaleWereLost) return {};
    return tr("%1 if they were lost").arg(percent(*profile.rateIfStaleWereLost));
}

bool hasMinutes(const RepProfile& profile) {
    return profile.minutesPerWeek > 0 || profile.engagement.state != EngagementState::NoRecord;
}

QString withYou(const RepProfile& profile) {
    QStringList said;
    if (profile.rep.startedOn)
        said << tr("With you since %1")
                    .arg(QLocale().toString(*profile.rep.startedOn, tr("MMMM yyyy", "a date format")));
    said << tr("1:1 %1", "a rhythm").arg(rhythm(profile.rep.rhythmDays)) << sinceLast(profile.daysSinceLast);
    return said.join(QStringLiteral(" \u00b7 "));
}

QString growthChart(const RepProfile& profile, const ProfileSpan& span) {
    QStringList said;
    if (!span.line.empty()) {
        said << rateSentence(span.line.front()) + QLatin1Char('.');
        said << rateSentence(span.line.back()) + QLatin1Char('.');
    } else {
        said << tr("Too few deals to draw a line yet.");
    }
    if (profile.plan)
        said << tr("Baseline %1, potential %2, agreed on %3.")
                    .arg(profile.plan->baseline.deals.rate() ? percent(*profile.plan->baseline.deals.rate())
                                                             : tr("none"),
                         percent(profile.plan->current().potential), day(profile.plan->current().agreedOn));
    if (profile.teamRate) said << tr("Team %1.").arg(percent(*profile.teamRate));
    return said.join(QLatin1Char(' '));
}

QString engagementLane(const RepProfile& profile, const ProfileSpan& span) {
    QStringList said{engagement(profile)};
    if (hasMinutes(profile))
        said << tr("%1 minutes a week over the last 13 weeks.").arg(whole(profile.minutesPerWeek));
    said << tr("%n conversation(s) in the time shown.", nullptr, int(span.conversations.size()));
    return said.join(QLatin1Char(' '));
}

QStringList weekDetail(const ProfileSpan& span, QDate day) {
    const Period week = Period::weekOf(day);
    QStringList said{tr("Week of %1").arg(wording::day(week.first()))};
    for (const RatePoint& point : span.line)
        if (week.contains(point.day)) said << rateSentence(point);
    for (const QuarterPoint& quarter : span.quarters)
        if (quarter.period.contains(day) && quarter.rate) said << quarterSentence(quarter);
    for (const EngagementWeek& each : span.engagement)
        if (week.contains(each.windowEnd)) said << engagementSentence(each);
    for (const WeekMinutes& each : span.minutes)
        if (each.monday == week.first() && each.minutes > 0)
            said << tr("%1 minutes of coaching in this week").arg(each.minutes);
    for (const Conversation& conversation : span.conversations)
        if (week.contains(*conversation.heldOn)) said << conversationSentence(conversation);
    said.removeAll(QString());
    return said;
}

}  // namespace headroom::wording
