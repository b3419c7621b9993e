// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_cells.h"

#include "core/domain/translation.h"
#include "core/workspace/wording.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

QString number(int value) {
    return QLocale().toString(value);
}

QString sentenceOf(const TeamRow& row) {
    QStringList said{row.name};
    if (row.closeRate)
        said << tr("close rate %1, likely %2 to %3")
                    .arg(wording::percent(row.closeRate->rate), wording::percent(row.closeRate->range.low),
                         wording::percent(row.closeRate->range.high));
    else
        said << tr("no decided deals in 13 weeks");
    if (row.baseline) said << tr("baseline %1").arg(wording::percent(*row.baseline));
    said << (row.potential ? tr("potential %1").arg(wording::percent(*row.potential))
                           : tr("no potential agreed yet"));
    return said.join(QLatin1String(", "));
}

RepCell nameCell(const TeamRow& row) {
    RepCell cell{.text = row.name, .accessibleText = sentenceOf(row)};
    if (row.isAway) cell.aside = tr("away");
    return cell;
}

RepCell conversationsCell(const TeamRow& row) {
    RepCell cell{.tone = row.isPastRhythm ? Tone::Leader : Tone::Text2, .isStrong = row.isPastRhythm};
    cell.text = row.daysSinceLast
                    ? tr("%1 d", "days since the last conversation").arg(number(*row.daysSinceLast))
                    : tr("never", "no conversation yet");
    const int held = std::accumulate(row.conversationsByWeek.begin(), row.conversationsByWeek.end(), 0);
    const QString last = row.daysSinceLast
                             ? tr("Last conversation %n day(s) ago", nullptr, *row.daysSinceLast)
                             : tr("No conversation yet");
    const QString rhythm = row.isPastRhythm
                               ? tr("longer than your rhythm of %n day(s)", nullptr, row.rhythmDays)
                               : tr("within your rhythm of %n day(s)", nullptr, row.rhythmDays);
    cell.accessibleText =
        QStringList{last, rhythm, tr("%n in 13 weeks", nullptr, held)}.join(QLatin1String(", "));
    return cell;
}

// What the most pressing thing is, in two words.
QString pressing(const WaitingItem& first, int promises) {
    switch (first.kind) {
        case WaitingKind::Promise:
            return tr("%n promise(s)", nullptr, promises);
        case WaitingKind::Help:
            return tr("Help owed");
        case WaitingKind::Request:
            return tr("Asked for help");
        case WaitingKind::LeftAlone:
            return tr("Stuck, no response");
        case WaitingKind::ToLog:
            return tr("To log");
        case WaitingKind::DidItHelp:
            return tr("Ask if it helped");
    }
    Q_UNREACHABLE();
}

RepCell waitingCell(const TeamRow& row, QDate today) {
    if (row.waiting.empty())
        return {.text = tr("–"), .tone = Tone::Text3, .accessibleText = tr("Nothing waits on you")};
    const WaitingItem& first = row.waiting.front();
    const auto promises = std::count_if(row.waiting.begin(), row.waiting.end(), [](const WaitingItem& item) {
        return item.kind == WaitingKind::Promise;
    });
    const bool isMerelyDue = !first.isLate && first.day >= today &&
                             (first.kind == WaitingKind::Promise || first.kind == WaitingKind::Help);
    const int others = int(row.waiting.size()) - (first.kind == WaitingKind::Promise ? int(promises) : 1);
    QStringList said;
    for (const WaitingItem& item : row.waiting)
        said << tr("%1, %2", "what waits, and since when")
                    .arg(wording::waiting(item), wording::waitingSince(item, today));
    return {.text = tr("%1, %2", "what waits, and since when")
                        .arg(pressing(first, int(promises)), wording::waitingSince(first, today)),
            .aside = others > 0 ? tr("+%1", "so many more").arg(number(others)) : QString(),
            .tone = first.isLate ? Tone::Leader : Tone::Text2,
            .mark = isMerelyDue ? CellMark::LeaderOutline : CellMark::LeaderSquare,
            .accessibleText = said.join(QLatin1String("; "))};
}

RepCell nextMeetingCell(const TeamRow& row, QDate today) {
    if (!row.nextPlanned)
        return {.text = tr("Book"),
                .tone = Tone::Accent,
                .isLink = true,
                .accessibleText = tr("No 1:1 planned. Book one with %1").arg(row.called)};
    const QDateTime local = row.nextPlanned->toLocalTime();
    const bool isToday = local.date() == today;
    return {.text = isToday ? tr("Today %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat))
                            : wording::weekdayAndDay(local.date()),
            .tone = isToday ? Tone::Text : Tone::Text2,
            .isStrong = isToday,
            .accessibleText = tr("Next 1:1 %1").arg(wording::weekdayAndTime(*row.nextPlanned))};
}

RepCell rangeCell(const TeamRow& row) {
    RepCell cell{.tone = Tone::Text3, .accessibleText = sentenceOf(row)};
    if (row.closeRate || row.potential) return cell;
    cell.text = row.startedOn && !row.closeRate && row.openDeals == 0 && !row.daysSinceLast
                    ? tr("Started %1. No decided deals yet").arg(wording::day(*row.startedOn))
                    : tr("No decided deals in 13 weeks");
    return cell;
}

RepCell closeRateCell(const TeamRow& row) {
    if (!row.closeRate) return {.text = tr("–"), .tone = Tone::Text3, .accessibleText = tr("No rate")};
    const DealCount deals = row.closeRate->deals;
    return {.text = wording::percent(row.closeRate->rate),
            .aside = tr("%1/%2", "won/decided").arg(number(deals.won), number(deals.decided())),
            .isStrong = true,
            .accessibleText =
                tr("%1, won %2").arg(wording::percent(row.closeRate->rate), wording::wonOfDecided(deals))};
}

RepCell verdictCell(const TeamRow& row) {
    if (!row.potential)
        return {
            .text = tr("–"), .tone = Tone::Text3, .accessibleText = tr("Said once a potential is agreed")};
    const bool grows = row.verdict.kind == VerdictKind::LikelyGrowing;
    const bool slips = row.verdict.kind == VerdictKind::LikelySlipping;
    return {.text = wording::verdict(row.verdict),
            .tone = grows || slips ? Tone::Text : Tone::Text2,
            .mark = grows   ? CellMark::PointsUp
                    : slips ? CellMark::PointsDown
                            : CellMark::None,
            .accessibleText = wording::verdictDetail(row.verdict)};
}

RepCell potentialCell(const TeamRow& row, bool isAgreeable) {
    if (row.isPotentialReached)
        return {.text = tr("Reached, agree next"),
                .tone = Tone::Accent,
                .isLink = true,
                .accessibleText =
                    tr("Potential %1 reached. Agree the next one.").arg(wording::percent(*row.potential))};
    if (row.potential)
        return {.text = wording::percent(*row.potential),
                .tone = Tone::Potential,
                .isStrong = true,
                .accessibleText = tr("potential %1").arg(wording::percent(*row.potential))};
    if (isAgreeable)
        return {.text = tr("Agree"),
                .tone = Tone::Accent,
                .isLink = true,
                .mark = CellMark::LeaderSquare,
                .accessibleText = tr("Agree a potential with %1").arg(row.called)};
    return {.text = tr("Too early"),
            .tone = Tone::Text3,
            .accessibleText = tr("A potential can be agreed once 20 deals are decided")};
}

RepCell openDealsCell(const TeamRow& row) {
    RepCell cell{.text = number(row.openDeals), .tone = Tone::Text2};
    if (row.staleDeals > 0) cell.aside = tr("(%n stale)", nullptr, row.staleDeals);
    cell.accessibleText = tr("%n open deal(s)", nullptr, row.openDeals);
    if (row.staleDeals > 0)
        cell.accessibleText += QLatin1String(", ") + tr("%n stale", nullptr, row.staleDeals);
    return cell;
}

}  // namespace

RepCell repCell(const TeamRow& row, RepColumn column, bool isAgreeable, QDate today) {
    switch (column) {
        case RepColumn::Name:
            return nameCell(row);
        case RepColumn::Conversations:
            return conversationsCell(row);
        case RepColumn::Waiting:
            return waitingCell(row, today);
        case RepColumn::Range:
            return rangeCell(row);
        case RepColumn::CloseRate:
            return closeRateCell(row);
        case RepColumn::Verdict:
            return verdictCell(row);
        case RepColumn::Potential:
            return potentialCell(row, isAgreeable);
        case RepColumn::NextMeeting:
            return nextMeetingCell(row, today);
        case RepColumn::OpenDeals:
            return openDealsCell(row);
    }
    Q_UNREACHABLE();
}

QString repColumnTitle(RepColumn column) {
    switch (column) {
        case RepColumn::Name:
            return tr("Rep");
        case RepColumn::Conversations:
            return tr("Your conversations, 13 weeks");
        case RepColumn::Waiting:
            return tr("Waiting on you");
        case RepColumn::Range:
            return tr("Close rate on the way to potential");
        case RepColumn::CloseRate:
            return tr("Close rate");
        case RepColumn::Verdict:
            return tr("Since the baseline");
        case RepColumn::Potential:
            return tr("Potential");
        case RepColumn::NextMeeting:
            return tr("Next 1:1");
        case RepColumn::OpenDeals:
            return tr("Open deals");
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
