// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mirror_wording.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::wording {

namespace {

constexpr double beyondLuck = 0.025;       // on either side, as the team's verdict
constexpr double mostOfTheTime = 0.8;      // what few reps get before it is said
constexpr double pointsWorthSaying = 2.5;  // lost by a part

QString whole(double value) {
    return QLocale().toString(std::lround(value));
}

QString probability(double p) {
    return p < 0.001 ? tr("below %1", "a probability").arg(QLocale().toString(0.001))
                     : QLocale().toString(p, 'f', p < 0.1 ? 3 : 2);
}

QString workingDays(double days) {
    return tr("%n working day(s)", nullptr, std::lround(days));
}

// How few reps got most of the hours; none when it is over half of them.
struct Favoured {
    int reps = 0;
    double hours = 0;
};
std::optional<Favoured> favoured(const MirrorEngagement& engagement) {
    const MirrorPart* time = engagement.part(EngagementPart::CoachingTime);
    if (!time || engagement.hours <= 0 || time->rows.size() < 3) return std::nullopt;
    std::vector<double> given;
    for (const PartRow& row : time->rows) given.push_back(row.given);
    std::sort(given.rbegin(), given.rend());
    Favoured found;
    while (found.hours < mostOfTheTime * engagement.hours) found.hours += given[size_t(found.reps++)];
    if (2 * size_t(found.reps) > given.size()) return std::nullopt;
    return found;
}

QString neglected(const MirrorEngagement& engagement) {
    const MirrorPart* part = engagement.part(EngagementPart::NobodyNeglected);
    if (!part || part->rows.empty() || shortfall(part->part(), part->rows.front()) <= 0) return {};
    const PartRow& longest = part->rows.front();
    const auto others = std::count_if(part->rows.begin() + 1, part->rows.end(),
                                      [&](const PartRow& row) { return shortfall(part->part(), row) > 0; });
    const bool isNever = longest.isNever;
    if (others == 0)
        return isNever ? tr("%1 has had nothing yet", "a rep").arg(longest.called)
                       : tr("%1 has had nothing for %2", "a rep, working days")
                             .arg(longest.called, workingDays(longest.given));
    const QString said =
        isNever ? tr("%1 has had nothing yet, and %n more wait(s) past the rhythm", nullptr, others)
                : tr("%1 has had nothing for %2, and %n more wait(s) past the rhythm", nullptr, others);
    return isNever ? said.arg(longest.called) : said.arg(longest.called, workingDays(longest.given));
}

QString costliest(const MirrorEngagement& engagement) {
    const auto part = std::max_element(
        engagement.parts.begin(), engagement.parts.end(),
        [](const MirrorPart& a, const MirrorPart& b) { return a.share.pointsLost < b.share.pointsLost; });
    if (part == engagement.parts.end() || part->share.pointsLost < pointsWorthSaying)
        return tr("No part of it stands out. Keep the rhythm.");
    return tr("Most is missing in \u201c%1\u201d: %2.").arg(engagementPart(part->part()), partPoints(*part));
}

QString scoredFinding(const MirrorEngagement& engagement) {
    const std::optional<Favoured> few = favoured(engagement);
    const QString waits = neglected(engagement);
    if (few) {
        const QString said = tr("%n rep(s) got %1 of your %2 hours", nullptr, few->reps)
                                 .arg(hours(few->hours), hours(engagement.hours));
        return waits.isEmpty() ? tr("%1.", "a sentence").arg(said)
                               : tr("%1; %2.", "two findings in a sentence").arg(said, waits);
    }
    return waits.isEmpty() ? costliest(engagement) : tr("%1.", "a sentence").arg(waits);
}

// How a promise stands that earned nothing.
QString promiseWithoutCredit(CommitmentState state) {
    switch (state) {
        case CommitmentState::Open:
            return tr("open, past its day", "a promise");
        case CommitmentState::Kept:
            return tr("kept over a week late", "a promise");
        case CommitmentState::Moved:
            return tr("moved after its day", "a promise");
        case CommitmentState::LetGo:
            return tr("let go after its day", "a promise");
    }
    Q_UNREACHABLE();
}

QString creditRow(const PartRow& row, const QString& inTime, const QString& late, const QString& open) {
    const QString said = row.given >= 1 ? inTime : row.given > 0 ? late : open;
    return row.called.isEmpty()
               ? tr("%1: %2", "a promise, and how it stands").arg(row.text, said)
               : tr("%1 (%2): %3", "a promise, to whom, and how it stands").arg(row.text, row.called, said);
}

}  // namespace

QString engagementPart(EngagementPart part) {
    switch (part) {
        case EngagementPart::RhythmKept:
            return tr("Rhythm kept");
        case EngagementPart::NobodyNeglected:
            return tr("Nobody neglected");
        case EngagementPart::CoachingTime:
            return tr("Coaching time (weak evidence)");
        case EngagementPart::OwnPromises:
            return tr("Your promises");
        case EngagementPart::SeeingTheWork:
            return tr("Seeing the work");
        case EngagementPart::PrioritiesSaid:
            return tr("Priorities said");
        case EngagementPart::AnsweringForHelp:
            return tr("Answering for help");
    }
    Q_UNREACHABLE();
}

QString engagementPartMeaning(EngagementPart part) {
    switch (part) {
        case EngagementPart::RhythmKept:
            return tr("Conversations held of those due in that time, each rep no more than their due.");
        case EngagementPart::NobodyNeglected:
            return tr(
                "Full while nobody waits longer than one rhythm; half of it hangs on whoever waits longest.");
        case EngagementPart::CoachingTime:
            return tr("Hours with each rep, no more than the aim counted.");
        case EngagementPart::OwnPromises:
            return tr("Your promises due in that time: in time counts in full, up to a week late half.");
        case EngagementPart::SeeingTheWork:
            return tr("Each rep seen at work on a standard at least once.");
        case EngagementPart::PrioritiesSaid:
            return tr("Full while each rep has heard every priority within two working weeks.");
        case EngagementPart::AnsweringForHelp:
            return tr("Requests answered within two working days count in full, within five half.");
    }
    Q_UNREACHABLE();
}

QString partPoints(const MirrorPart& part) {
    const WeightedPart& share = part.share;
    if (share.value)
        return tr("%1 of %2 points").arg(whole(share.points), whole(share.points + share.pointsLost));
    switch (share.part) {
        case EngagementPart::OwnPromises:
            return tr("not counted: no promise was due");
        case EngagementPart::SeeingTheWork:
            return tr("not counted: no standard is active");
        case EngagementPart::PrioritiesSaid:
            return tr("not counted: no priority is active");
        case EngagementPart::AnsweringForHelp:
            return tr("not counted: nobody asked");
        default:
            return tr("not counted: nothing was due");
    }
}

QString partRow(EngagementPart part, const PartRow& row) {
    switch (part) {
        case EngagementPart::RhythmKept:
            return tr("%1: %2 of %3 conversations", "a rep")
                .arg(row.called, whole(row.given), hours(row.wanted));
        case EngagementPart::NobodyNeglected:
            return row.isNever
                       ? tr("%1: nothing yet", "a rep").arg(row.called)
                       : tr("%1: %2 since the last one, rhythm %3", "a rep, working days, working days")
                             .arg(row.called, workingDays(row.given), whole(row.wanted));
        case EngagementPart::CoachingTime:
            return tr("%1: %2 h of %3", "a rep, hours").arg(row.called, hours(row.given), hours(row.wanted));
        case EngagementPart::SeeingTheWork:
            return tr("%1: seen at work %n time(s)", "a rep", std::lround(row.given)).arg(row.called);
        case EngagementPart::PrioritiesSaid:
            return row.isNever ? tr("%1: has not heard \u201c%2\u201d yet", "a rep, a priority")
                                     .arg(row.called, row.text)
                               : tr("%1: %2 since hearing \u201c%3\u201d", "a rep, working days, a priority")
                                     .arg(row.called, workingDays(row.given), row.text);
        case EngagementPart::OwnPromises:
            return creditRow(row, tr("kept in time"), tr("kept late"), promiseWithoutCredit(row.state));
        case EngagementPart::AnsweringForHelp:
            return creditRow(row, tr("answered within two working days"), tr("answered within five"),
                             tr("open, or answered later"));
    }
    Q_UNREACHABLE();
}

QString engagementNumber(const MirrorEngagement& engagement) {
    const EngagementWeek& week = engagement.week;
    if (week.state == EngagementState::NoRecord) return tr("no record");
    if (week.state == EngagementState::Away) return tr("away");
    if (week.level) return whole(*week.level);
    if (week.score) return tr("%1, first weeks", "a score").arg(whole(*week.score));
    return tr("not said");
}

QString engagementFinding(const MirrorEngagement& engagement) {
    const EngagementWeek& week = engagement.week;
    switch (week.state) {
        case EngagementState::NoRecord:
            return tr("Nothing logged for %1 days. This is not a zero; we don\u2019t know.")
                .arg(week.windowDays);
        case EngagementState::Away:
            return tr("You were away for most of these %1 days.").arg(week.windowDays);
        case EngagementState::Scored:
            break;
    }
    if (!week.score) return tr("Too few shared working days in these %1 days to say.").arg(week.windowDays);
    return tr("%1. %2", "a level, and what stands behind it")
        .arg(engagementNumber(engagement), scoredFinding(engagement));
}

QString sustained(const MirrorEngagement& engagement) {
    if (engagement.sustained.scored == 0) return tr("No full week is scored yet.");
    return tr("%1 or more in %2 of the last %3 weeks.")
        .arg(SustainedWeeks::from)
        .arg(engagement.sustained.sustained)
        .arg(SustainedWeeks::lookedAt);
}

QString usualRange(const CoachingHours& hours) {
    if (!hours.limits) return {};
    return tr("%1 to %2 h", "hours")
        .arg(wording::hours(hours.usualLow()), wording::hours(hours.limits->high));
}

QString hoursFinding(const CoachingHours& hours) {
    const int known = hours.knownWeeks();
    if (known == 0) return tr("No full week on record yet.");
    if (!hours.limits)
        return tr("%n full week(s) on record; your usual range shows from eight on.", nullptr, known);
    if (hours.quarterEnd.coachesLeastAtTheEnd()) return tr("You coach least when the team closes most.");
    const HoursWeek& last = *std::next(hours.weeks.rbegin());
    if (hours.isOutside(last))
        return last.hours < hours.limits->mean
                   ? tr("Last week held less coaching than your weeks usually do: %1 h.")
                         .arg(wording::hours(last.hours))
                   : tr("Last week held more coaching than your weeks usually do: %1 h.")
                         .arg(wording::hours(last.hours));
    const QString mean = wording::hours(hours.limits->mean), aim = wording::hours(hours.aim);
    if (hours.limits->high < hours.aim)
        return tr("You coach %1 hours a week; your aim of %2 lies above your usual range.").arg(mean, aim);
    if (hours.limits->mean < hours.aim)
        return tr("You coach %1 hours a week; your aim is %2.").arg(mean, aim);
    return tr("You coach %1 hours a week, your aim of %2 or more.").arg(mean, aim);
}

QString hoursDetail(const CoachingHours& hours) {
    QStringList said{tr("Coaching hours a week.")};
    if (const QuarterEndPattern& pattern = hours.quarterEnd; pattern.coachesLeastAtTheEnd())
        said << tr("In %1 of %2 quarters the last four weeks had fewer hours than the rest: %3 a week "
                   "against %4, "
                   "while wins ran %5 a week against %6.")
                    .arg(pattern.fewerHours)
                    .arg(pattern.quarters)
                    .arg(wording::hours(pattern.mean.hoursThen), wording::hours(pattern.mean.hoursElse),
                         wording::hours(pattern.mean.winsThen), wording::hours(pattern.mean.winsElse));
    const auto outside = std::count_if(hours.weeks.begin(), hours.weeks.end(),
                                       [&](const HoursWeek& week) { return hours.isOutside(week); });
    if (outside > 0)
        said << tr("%n ringed week(s) lie(s) outside your usual range.", nullptr, outside);
    else if (hours.limits)
        said << tr("Every full week lies in your usual range.");
    return said.join(QLatin1Char(' '));
}

QString hoursWeek(const CoachingHours& hours, const HoursWeek& week) {
    QStringList said;
    const QString monday = day(week.monday);
    if (!week.isKnown)
        said << tr("Week of %1: no record", "a day").arg(monday);
    else
        said << (week.isComplete ? tr("Week of %1: %2 h") : tr("Week of %1: %2 h so far"))
                    .arg(monday, wording::hours(week.hours));
    if (hours.isOutside(week)) said << tr("outside your usual range");
    if (week.isQuarterEnd) said << tr("quarter end");
    return said.join(QStringLiteral(", "));
}

QString growthAndEngagement(const EngagementGrowth& growth) {
    return teamHeadline(growth.growth, growth.averageRate, growth.lastDecision);
}

QString engagementLink(const EngagementGrowth& growth) {
    const LinkExtent& extent = growth.extent;
    if (!extent.isEnough()) {
        const QString said = tr("Not enough data: %1 of %2.").arg(extent.cells).arg(LinkExtent::cellsNeeded);
        return extent.cells < LinkExtent::cellsNeeded
                   ? said
                   : tr("Not enough data: %1 of %2 reps, %3 of %4 quarters.")
                         .arg(extent.reps)
                         .arg(LinkExtent::repsNeeded)
                         .arg(extent.quarters)
                         .arg(LinkExtent::quartersNeeded);
    }
    if (!growth.link) return tr("Your time with each rep, or their rate, never varied: nothing to compare.");
    const double p = growth.link->probability;
    const QString figures = tr("(rho %1, p %2)", "a correlation and its probability")
                                .arg(QLocale().toString(growth.link->rho, 'f', 2), probability(p));
    if (p <= beyondLuck)
        return tr("When a rep got more of your time than usual, the next quarter ran higher more often than "
                  "luck "
                  "would explain. That is not proof. %1")
            .arg(figures);
    if (p >= 1 - beyondLuck)
        return tr("When a rep got more of your time than usual, the next quarter ran lower more often than "
                  "luck "
                  "would explain. Time often goes to where it is hard; this is not proof. %1")
            .arg(figures);
    return tr("More of your time than usual and a higher next quarter do not go together more often than "
              "luck would "
              "explain. That does not show it makes no difference. %1")
        .arg(figures);
}

QString teamTogether(const EngagementGrowth& growth) {
    if (!growth.together) return {};
    return tr("Your level and the team\u2019s next quarter over %n quarter(s): rho %1, p %2.", nullptr,
              growth.pairedQuarters)
        .arg(QLocale().toString(growth.together->rho, 'f', 2), probability(growth.together->greater));
}

QStringList growthQuarter(const GrowthQuarter& point) {
    QStringList said{quarter(point.quarter)};
    if (point.averageRate)
        said << (point.isComplete
                     ? tr("Average close rate %1, %2 decided, %n rep(s)", nullptr, point.reps)
                     : tr("Average close rate %1 so far, %2 decided, %n rep(s)", nullptr, point.reps))
                    .arg(percent(*point.averageRate))
                    .arg(point.decided);
    else
        said << tr("Nothing decided");
    said << (point.engagement ? tr("Your engagement at its end %1").arg(whole(*point.engagement))
                              : tr("Your engagement: no record"));
    return said;
}

}  // namespace headroom::wording
