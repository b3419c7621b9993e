// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures_command.h"

#include "core/domain/money.h"
#include "core/domain/translation.h"
#include "core/exchange/csv_writer.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

#include <QTextStream>

#include <cmath>
#include <cstdio>

namespace headroom {

namespace {

QString number(double value) {
    return QString::number(value, 'f', 6);
}

QString share(std::optional<Rate> rate) {
    return rate ? number(rate->share()) : QString();
}

template <typename T>
QString ifAny(const std::optional<T>& value) {
    return value ? number(*value) : QString();
}

QString isoDay(QDate day) {
    return day.toString(Qt::ISODate);
}

// An amount in units of its currency; `minor` may be a mean of amounts.
// Rounded to the currency's smallest unit, a half away from zero.
QString money(double minor, const QString& currency) {
    const int digits = minorDigits(currency);
    return QString::number(std::round(minor) / std::pow(10, digits), 'f', digits);
}

QStringList split(const std::string& text) {
    return QString::fromStdString(text).split(QLatin1Char(','));
}

const QHash<QString, FigureKey>& figureKeys() {
    static const QHash<QString, FigureKey> keys{{QStringLiteral("rep"), FigureKey::Rep},
                                                {QStringLiteral("team"), FigureKey::Team},
                                                {QStringLiteral("quarter"), FigureKey::Quarter},
                                                {QStringLiteral("month"), FigureKey::Month},
                                                {QStringLiteral("segment"), FigureKey::Segment}};
    return keys;
}

class CsvPrinter {
public:
    CsvPrinter() : m_out(stdout) {}
    void row(const QStringList& cells) { m_out << csvLine(cells) << '\n'; }

private:
    QTextStream m_out;
};

void printCloseRates(const Workspace& workspace, const FiguresOptions& options) {
    const bool isTotal = options.by == "total";
    const QStringList by = isTotal ? QStringList() : split(options.by.empty() ? "rep,quarter" : options.by);
    std::vector<FigureKey> keys;
    for (const QString& word : by) keys.push_back(figureKeys()[word]);
    CsvPrinter out;
    out.row(by + QStringList{QStringLiteral("won"), QStringLiteral("lost"), QStringLiteral("open"),
                             QStringLiteral("decided"), QStringLiteral("rate"), QStringLiteral("range_low"),
                             QStringLiteral("range_high"), QStringLiteral("won_value"),
                             QStringLiteral("average_won_value"), QStringLiteral("currency")});
    for (const CloseRateFigure& figure : Figures(workspace).closeRates(
             keys, dayOption(options.from, "--from"), dayOption(options.to, "--to"))) {
        const auto& rate = figure.rate;
        out.row(figure.keys +
                QStringList{QString::number(figure.deals.won), QString::number(figure.deals.lost),
                            figure.open ? QString::number(*figure.open) : QString(),
                            QString::number(figure.deals.decided()), rate ? share(rate->rate) : QString(),
                            rate ? share(rate->range.low) : QString(),
                            rate ? share(rate->range.high) : QString(),
                            money(double(figure.wonValueMinor), figure.currency),
                            figure.deals.won > 0
                                ? money(double(figure.wonValueMinor) / figure.deals.won, figure.currency)
                                : QString(),
                            figure.currency});
    }
}

QStringList changeCells(const std::optional<Change>& change) {
    if (!change) return {QString(), QString(), QString()};
    return {number(change->best), number(change->low), number(change->high)};
}

QStringList growthCells(const GrowthFigure& figure) {
    const RepGrowth& growth = figure.growth;
    const DealCount now = growth.now ? growth.now->deals : DealCount{};
    return QStringList{figure.rep.name,
                       isoDay(growth.baseline.period.first()),
                       isoDay(growth.baseline.period.last()),
                       QString::number(growth.baseline.deals.won),
                       QString::number(growth.baseline.deals.decided()),
                       share(growth.baseline.deals.rate()),
                       growth.isProvisional ? QStringLiteral("provisional") : QStringLiteral("frozen"),
                       QString::number(now.won),
                       QString::number(now.decided()),
                       share(now.rate()),
                       ifAny(growth.probability),
                       figure.potential ? wording::verdict(figure.verdict) : QString(),
                       isoDay(figure.verdict.asOf)} +
           changeCells(growth.change) + QStringList{share(figure.potential)} +
           changeCells(figure.toward ? figure.toward->share : std::nullopt);
}

QStringList teamCells(const TeamGrowth& team) {
    const QString of = tr("Team (average of %n rep(s))", nullptr, team.eligible);
    const auto blank = [](int cells) { return QStringList(cells); };
    const bool isSaid = team.now && team.was;
    return QStringList{of} + blank(4) + QStringList{share(team.was)} + blank(3) +
           QStringList{share(team.now), isSaid ? number(team.probability) : QString(),
                       isSaid ? wording::verdict(team.verdict) : QString(), isoDay(team.verdict.asOf),
                       isSaid ? number(team.change) : QString()} +
           blank(6);
}

void printGrowth(const Workspace& workspace, QDate today) {
    CsvPrinter out;
    out.row(
        split("rep,baseline_from,baseline_to,baseline_won,baseline_decided,baseline_rate,baseline,now_won,"
              "now_decided,now_rate,probability,verdict,as_of,best,range_low,range_high,potential,"
              "growth_toward_potential,growth_low,growth_high"));
    const Figures figures(workspace);
    for (const GrowthFigure& figure : figures.growth(today)) out.row(growthCells(figure));
    out.row(teamCells(figures.teamGrowth(today)));
}

QString stateWord(EngagementState state) {
    switch (state) {
        case EngagementState::NoRecord:
            return QStringLiteral("no record");
        case EngagementState::Away:
            return QStringLiteral("away");
        case EngagementState::Scored:
            return QStringLiteral("scored");
    }
    Q_UNREACHABLE();
}

void printEngagement(const Workspace& workspace, const std::string& by, QDate today) {
    CsvPrinter out;
    out.row(
        split("of,week_ending,state,score,level,rhythm_kept,nobody_neglected,coaching_time,own_promises,"
              "seeing_the_work,priorities_said,answering_for_help"));
    const Figures figures(workspace);
    for (const EngagementFigure& figure :
         by == "rep" ? figures.engagementByRep(today) : figures.engagementByWeek(today)) {
        const EngagementParts& parts = figure.week.parts;
        out.row({figure.name, isoDay(figure.week.windowEnd), stateWord(figure.week.state),
                 ifAny(figure.week.score), ifAny(figure.week.level), ifAny(parts.rhythmKept),
                 ifAny(parts.nobodyNeglected), ifAny(parts.coachingTime), ifAny(parts.ownPromises),
                 ifAny(parts.seeingTheWork), ifAny(parts.prioritiesSaid), ifAny(parts.answeringForHelp)});
    }
}

}  // namespace

QString faultOfBy(const FiguresOptions& figures) {
    if (figures.by.empty()) return {};
    if (figures.what == "growth") return tr("growth takes no --by.");
    if (figures.what == "engagement")
        return figures.by == "week" || figures.by == "rep" ? QString()
                                                           : tr("engagement goes by week or rep.");
    if (figures.by == "total") return {};
    const QStringList words = split(figures.by);
    for (const QString& word : words)
        if (!figureKeys().contains(word) || words.count(word) > 1)
            return tr("close-rates go by rep, team, quarter, month and segment, each once, or by total.");
    return {};
}

void printFigures(const Options& options, const FiguresOptions& figures) {
    const Workspace workspace(options.storePath(), Workspace::Mode::ReadOnly);
    if (figures.what == "growth")
        printGrowth(workspace, options.day());
    else if (figures.what == "engagement")
        printEngagement(workspace, figures.by, options.day());
    else
        printCloseRates(workspace, figures);
}

}  // namespace headroom
