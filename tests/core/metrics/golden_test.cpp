// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "core/metrics/close_rate.h"
#include "core/metrics/engagement.h"
#include "core/metrics/engagement_link.h"
#include "core/metrics/growth.h"
#include "core/metrics/luck_band.h"
#include "core/metrics/potential.h"
#include "core/metrics/process_limits.h"
#include "core/metrics/rank_correlation.h"
#include "core/metrics/rubric.h"
#include "core/metrics/trend.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <functional>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using Compute = std::function<double(const QJsonObject& in, int index)>;

using test::goldenValues;

DealCount deals(double won, double decided) {
    return {int(won), int(decided - won)};
}

DealCount pair(const QJsonValue& value) {
    return deals(value[0].toDouble(), value[1].toDouble());
}

DealCount counts(const QJsonObject& in, const char* won, const char* decided) {
    return deals(in[QLatin1String(won)].toDouble(), in[QLatin1String(decided)].toDouble());
}

DealCount baseline(const QJsonObject& in) {
    return counts(in, "x_base", "n_base");
}
DealCount now(const QJsonObject& in) {
    return counts(in, "x_now", "n_now");
}

std::vector<DealCount> repCounts(const QJsonObject& in, const char* won = "x", const char* decided = "n") {
    const QJsonArray x = in[QLatin1String(won)].toArray(), n = in[QLatin1String(decided)].toArray();
    std::vector<DealCount> reps;
    for (qsizetype i = 0; i < x.size(); ++i) reps.push_back(deals(x[i].toDouble(), n[i].toDouble()));
    return reps;
}

std::vector<ComparedWindows> comparedTeam(const QJsonObject& in) {
    const std::vector<DealCount> was = repCounts(in, "x_base", "n_base"),
                                 is = repCounts(in, "x_now", "n_now");
    std::vector<ComparedWindows> team;
    for (size_t i = 0; i < was.size(); ++i) team.push_back({was[i], is[i]});
    return team;
}

double improvement(const QJsonObject& in, int index) {
    return improvementProbability(pair(in[QLatin1String("base")][index]),
                                  pair(in[QLatin1String("now")][index]));
}

double adjusted(const QJsonObject& in, int index) {
    std::vector<double> twoSided;
    for (int i = 0; i < in[QLatin1String("base")].toArray().size(); ++i) {
        const double p = improvement(in, i);
        twoSided.push_back(2 * std::min(p, 1 - p));
    }
    return benjaminiHochberg(twoSided)[size_t(index)];
}

RepGrowth planned(const QJsonObject& in) {
    RepGrowth growth{
        Baseline{Period(QDate(2025, 1, 1), QDate(2025, 12, 31)), baseline(in)}, false, {}, {}, {}, {}};
    growth.change = changeEstimate(baseline(in), now(in), in[QLatin1String("tau")].toDouble());
    return growth;
}

Change growthShare(const QJsonObject& in) {
    return *growthTowardPotential(planned(in), Rate(in[QLatin1String("pot")].toDouble()))->share;
}

std::vector<double> numbers(const QJsonObject& in, const char* key) {
    std::vector<double> read;
    for (const QJsonValue value : in[QLatin1String(key)].toArray()) read.push_back(value.toDouble());
    return read;
}

EngagementParts parts(const QJsonObject& in) {
    const std::vector<double> cadence = numbers(in, "cadence_per_28d"), f = numbers(in, "availability"),
                              held = numbers(in, "sessions_held"), since = numbers(in, "workdays_since_last"),
                              hours = numbers(in, "coaching_hours"), seen = numbers(in, "observations"),
                              said = numbers(in, "workdays_since_priorities");
    std::vector<RepEngagementInput> reps;
    for (size_t i = 0; i < cadence.size(); ++i)
        reps.push_back({cadence[i], f[i], int(held[i]), since[i], hours[i], seen[i], said[i]});
    EngagementAims aims;
    aims.coachingHours = in[QLatin1String("target_hours")].toDouble();
    const std::vector<double> weights = numbers(in, "weights");
    std::copy(weights.begin(), weights.end(), aims.weights.begin());
    return engagementParts(reps, numbers(in, "own_promises_credit"), numbers(in, "requests_credit"), aims);
}

std::vector<std::vector<int>> observedLevels(const QJsonObject& in) {
    std::vector<std::vector<int>> levels;
    for (const QJsonValue rep : in[QLatin1String("obs")].toArray()) {
        levels.emplace_back();
        for (const QJsonValue level : rep.toArray()) levels.back().push_back(level.toInt());
    }
    return levels;
}

// Rates are written as text there, so that they stay exact.
double rateIn(const QJsonObject& in, const char* key, int rep, int quarter) {
    return in[QLatin1String(key)][rep][quarter].toString().toDouble();
}

LinkPanel linkPanel(const QJsonObject& in) {
    LinkPanel panel;
    const QJsonValue hours = in[QLatin1String("coaching_hours")];
    for (int rep = 0; rep < hours.toArray().size(); ++rep) {
        panel.emplace_back();
        const double baseline = in[QLatin1String("baseline")][rep].toString().toDouble();
        for (int quarter = 0; quarter < hours[rep].toArray().size(); ++quarter)
            panel.back().push_back(LinkCell{hours[rep][quarter].toDouble(),
                                            rateIn(in, "current_rate", rep, quarter) - baseline,
                                            rateIn(in, "next_rate", rep, quarter) - baseline});
    }
    return panel;
}

double level(const QJsonObject& in) {
    std::vector<std::optional<double>> scores;
    for (const QJsonValue value : in[QLatin1String("E_newest_first")].toArray())
        scores.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    return *engagementLevel(scores);
}

// How Headroom computes what a golden value stands for, by "group/function".
QHash<QString, Compute> computations() {
    const auto range = [](auto interval, bool high) {
        return [interval, high](const QJsonObject& in, int) {
            const RateRange found = interval(in[QLatin1String("x")].toInt(), in[QLatin1String("n")].toInt(),
                                             in[QLatin1String("conf")].toDouble());
            return (high ? found.high : found.low).share();
        };
    };
    const auto growth = [](double Change::*part) {
        return [part](const QJsonObject& in, int) { return growthShare(in).*part; };
    };
    const auto change = [](double Change::*part) {
        return [part](const QJsonObject& in, int) { return planned(in).change.value().*part; };
    };
    const auto part = [](std::optional<double> EngagementParts::*which) {
        return [which](const QJsonObject& in, int) { return (parts(in).*which).value_or(-1); };
    };
    const auto luck = [](int LuckBand::*edge) {
        return [edge](const QJsonObject& in, int) {
            return double(luckBand(baseline(in), in[QLatin1String("n")].toInt()).*edge);
        };
    };
    const auto spearman = [](double RankCorrelation::*value) {
        return [value](const QJsonObject& in, int) {
            return rankCorrelation(numbers(in, "x"), numbers(in, "y")).value().*value;
        };
    };
    const auto trend = [](double Trend::*value) {
        return [value](const QJsonObject& in, int) { return mannKendall(numbers(in, "x")).value().*value; };
    };
    const auto limits = [](double ProcessLimits::*value) {
        return [value](const QJsonObject& in, int) { return processLimits(numbers(in, "x")).value().*value; };
    };
    const auto link = [](double EngagementLink::*value) {
        return [value](const QJsonObject& in, int) { return engagementLink(linkPanel(in)).value().*value; };
    };
    const auto team = [](double TeamGrowth::*value) {
        return [value](const QJsonObject& in, int) {
            return teamGrowth(comparedTeam(in), QDate(2025, 12, 31)).*value;
        };
    };
    return {
        {QStringLiteral("wilson/wilson_lo"), range(wilsonRange, false)},
        {QStringLiteral("wilson/wilson_hi"), range(wilsonRange, true)},
        {QStringLiteral("jeffreys/jeffreys_lo"), range(jeffreysRange, false)},
        {QStringLiteral("jeffreys/jeffreys_hi"), range(jeffreysRange, true)},
        {QStringLiteral("p_improved/P(p_now>p_base), Beta(.5,.5)"),
         [](const QJsonObject& in, int) { return improvementProbability(baseline(in), now(in)); }},
        {QStringLiteral("change_shrunk/change_est"), change(&Change::best)},
        {QStringLiteral("change_shrunk/change_lo80"), change(&Change::low)},
        {QStringLiteral("change_shrunk/change_hi80"), change(&Change::high)},
        {QStringLiteral("bh/P_improved per rep"), improvement},
        {QStringLiteral("bh/BH adjusted"), adjusted},
        {QStringLiteral("eb/mu"), [](const QJsonObject& in, int) { return teamPrior(repCounts(in))->mean; }},
        {QStringLiteral("eb/M_hat (61-pt grid)"),
         [](const QJsonObject& in, int) { return teamPrior(repCounts(in))->weight; }},
        {QStringLiteral("eb/shrunk rate"),
         [](const QJsonObject& in, int index) {
             return shrunkRate(repCounts(in)[size_t(index)], *teamPrior(repCounts(in)));
         }},
        {QStringLiteral("potential/q75 of true-rate distribution"),
         [](const QJsonObject& in, int) { return teamPrior(repCounts(in))->quantile(0.75); }},
        {QStringLiteral("potential/q90 of true-rate distribution"),
         [](const QJsonObject& in, int) { return teamPrior(repCounts(in))->quantile(0.90); }},
        {QStringLiteral("growth/B*D/gap"), growth(&Change::best)},
        {QStringLiteral("growth/lo80/gap"), growth(&Change::low)},
        {QStringLiteral("growth/hi80/gap"), growth(&Change::high)},
        {QStringLiteral("team/mean change"), team(&TeamGrowth::change)},
        {QStringLiteral("team/sd"), team(&TeamGrowth::standardError)},
        {QStringLiteral("team/Phi(D/sd)"), team(&TeamGrowth::probability)},
        {QStringLiteral("power/(z.95+z.80)sqrt(pq(1/nb+1/nn))"),
         [](const QJsonObject& in, int) {
             return smallestVisibleChange(in[QLatin1String("p")].toDouble(),
                                          in[QLatin1String("n_base")].toInt(),
                                          in[QLatin1String("n_now")].toInt());
         }},
        {QStringLiteral("luck_band/smallest k with cdf>=.05"), luck(&LuckBand::low)},
        {QStringLiteral("luck_band/smallest k with cdf>=.95"), luck(&LuckBand::high)},
        {QStringLiteral("rubric/pooled within sd"),
         [](const QJsonObject& in, int) { return *pooledDeviation(observedLevels(in)); }},
        {QStringLiteral("rubric/mean-t*sp/sqrt(n)"),
         [](const QJsonObject& in, int) { return *levelReads(observedLevels(in)).front()->low; }},
        {QStringLiteral("rubric/mean+t*sp/sqrt(n)"),
         [](const QJsonObject& in, int) { return *levelReads(observedLevels(in)).front()->high; }},
        {QStringLiteral("engagement/C1"), part(&EngagementParts::rhythmKept)},
        {QStringLiteral("engagement/C2"), part(&EngagementParts::nobodyNeglected)},
        {QStringLiteral("engagement/C3"), part(&EngagementParts::coachingTime)},
        {QStringLiteral("engagement/C4"), part(&EngagementParts::ownPromises)},
        {QStringLiteral("engagement/C5"), part(&EngagementParts::seeingTheWork)},
        {QStringLiteral("engagement/C6"), part(&EngagementParts::prioritiesSaid)},
        {QStringLiteral("engagement/C7"), part(&EngagementParts::answeringForHelp)},
        {QStringLiteral("engagement/E"),
         [](const QJsonObject& in, int) { return engagementScore(parts(in)); }},
        {QStringLiteral("engagement/available weight"),
         [](const QJsonObject& in, int) { return availableWeight(parts(in)); }},
        {QStringLiteral("spearman/rho"), spearman(&RankCorrelation::rho)},
        {QStringLiteral("spearman/rho with ties"), spearman(&RankCorrelation::rho)},
        {QStringLiteral("spearman/exact permutation p one-sided"), spearman(&RankCorrelation::greater)},
        {QStringLiteral("mann_kendall/tau"), trend(&Trend::tau)},
        {QStringLiteral("mann_kendall/exact p two-sided"), trend(&Trend::probability)},
        {QStringLiteral("xmr/mean+2.66 mR"), limits(&ProcessLimits::high)},
        {QStringLiteral("xmr/mean-2.66 mR"), limits(&ProcessLimits::low)},
        {QStringLiteral("link/panel partial rank correlation"), link(&EngagementLink::rho)},
        {QStringLiteral("link/joint permutation p (120)"), link(&EngagementLink::probability)},
        {QStringLiteral("engagement/sum 2^(-k/4)E/sum 2^(-k/4), newest first, None skipped"),
         [](const QJsonObject& in, int) { return level(in); }},
    };
}

// Groups whose formulas belong to rooms that are not built yet; a group that is built leaves this list.
const QSet<QString> notBuiltYet{QStringLiteral("clopper_pearson"), QStringLiteral("primitive"),
                                QStringLiteral("change_exact"),    QStringLiteral("competing_risks"),
                                QStringLiteral("value"),           QStringLiteral("standardised")};

// Values within built groups that Headroom shows nowhere: steps inside a formula, or another method for
// contrast.
const QSet<QString> notShown{QStringLiteral("p_improved/P(p_now>p_base), Beta(1,1)"),
                             QStringLiteral("change_shrunk/change_raw"),
                             QStringLiteral("change_shrunk/change_s"),
                             QStringLiteral("change_shrunk/change_B"),
                             QStringLiteral("bh/2*min(P,1-P)"),
                             QStringLiteral("eb/MoM rho"),
                             QStringLiteral("eb/90% band rep0"),
                             QStringLiteral("growth/(now-base)/(pot-base)"),
                             QStringLiteral("power/deals per period, 80% power"),
                             QStringLiteral("luck_band/beta-binomial cdf(3)"),
                             QStringLiteral("luck_band/beta-binomial cdf(9)"),
                             QStringLiteral("luck_band/binomial band lo"),
                             QStringLiteral("luck_band/binomial band hi"),
                             QStringLiteral("engagement/clamp(2-d/10,0,1)"),
                             QStringLiteral("rubric/(n*mean+3*team)/(n+3)"),
                             QStringLiteral("spearman/exact permutation p two-sided"),
                             QStringLiteral("spearman/circular-shift p two-sided")};

TEST(Golden, EveryValueOfABuiltGroupIsReproduced) {
    const QHash<QString, Compute> compute = computations();
    static const QRegularExpression indexed(QStringLiteral("\\[(\\d+)\\]$"));
    int checked = 0;
    for (const QJsonValue value : goldenValues()) {
        const QString group = value[QLatin1String("group")].toString();
        const QString key = group + QLatin1Char('/') + value[QLatin1String("fn")].toString();
        if (notBuiltYet.contains(group) || notShown.contains(key)) continue;
        const QString id = value[QLatin1String("id")].toString();
        ASSERT_TRUE(compute.contains(key)) << id.toStdString() << " " << key.toStdString();
        const int index = indexed.match(id).captured(1).toInt();
        const double found = compute[key](value[QLatin1String("in")].toObject(), index);
        EXPECT_NEAR(found, value[QLatin1String("out")].toDouble(), 1e-6) << id.toStdString();
        ++checked;
    }
    EXPECT_EQ(checked, 154);
}

TEST(Golden, NothingIsExcusedThatIsNotThere) {
    QSet<QString> groups, keys;
    for (const QJsonValue value : goldenValues()) {
        groups.insert(value[QLatin1String("group")].toString());
        keys.insert(value[QLatin1String("group")].toString() + QLatin1Char('/') +
                    value[QLatin1String("fn")].toString());
    }
    EXPECT_TRUE((notBuiltYet - groups).isEmpty());
    EXPECT_TRUE((notShown - keys).isEmpty());
}

}  // namespace
}  // namespace headroom
