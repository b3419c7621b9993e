// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_stores.h"

#include "core/domain/error.h"
#include "core/workspace/figures.h"
#include "core/workspace/growth_plans.h"
#include "core/workspace/imports.h"
#include "tests/bench/bench_files.h"
#include "tests/bench/bench_records.h"

#include <algorithm>

namespace headroom::bench {

namespace {

void import(Workspace& workspace, const QString& file, QDate today) {
    Imports imports(workspace);
    const RecognisedFile recognised = imports.recognise(file).result();
    ImportRequest request;
    request.shape = recognised.shape;
    request.matching = recognised.suggested;
    request.today = today;
    imports.run(request).result();
}

// The key (a team's or a rep's name) with the most opportunities, of those asked for.
QString busiest(const Workspace& workspace, FigureKey key,
                const std::function<bool(const QString&)>& isAsked) {
    QHash<QString, int> deals;
    for (const CloseRateFigure& figure : Figures(workspace).closeRates({key}, std::nullopt, std::nullopt))
        deals[figure.keys.front()] += figure.deals.decided() + figure.open.value_or(0);
    QString found;
    for (auto one = deals.cbegin(); one != deals.cend(); ++one)
        if (isAsked(one.key()) && (found.isEmpty() || *one > deals[found])) found = one.key();
    return found;
}

std::vector<RepId> repsOf(const TeamOverview& overview) {
    std::vector<RepId> reps;
    for (const auto* group : {&overview.needsYourHelp, &overview.upToDate})
        for (const TeamRow& row : *group) reps.push_back(row.rep);
    return reps;
}

// The busiest team; of 12 where there is one.
void chooseTeam(BenchStore& store) {
    QHash<QString, TeamId> teams;
    bool hasTwelve = false;
    QHash<QString, size_t> sizes;
    for (const Team& team : store.workspace->teams()) {
        teams[team.name] = team.id;
        sizes[team.name] = repsOf(store.workspace->teamOverview(team.id, store.today)).size();
        hasTwelve = hasTwelve || sizes[team.name] == 12;
    }
    const QString team = busiest(*store.workspace, FigureKey::Team, [&](const QString& name) {
        return teams.contains(name) && (!hasTwelve || sizes[name] == 12);
    });
    store.team = teams[team];
}

void chooseRep(BenchStore& store, const std::vector<RepId>& reps) {
    QHash<QString, RepId> names;
    for (const RepId rep : reps) names[store.workspace->rep(rep)->name] = rep;
    store.rep = names[busiest(*store.workspace, FigureKey::Rep,
                              [&](const QString& name) { return names.contains(name); })];
}

void agreePotential(Workspace& workspace, RepId rep, QDate day) {
    const PotentialOffer offer = workspace.potentialOffer(rep, day);
    const std::optional<Rate> baseline = offer.baseline.deals.rate(), now = offer.now.deals.rate();
    if (offer.baseline.deals.decided() < Verdict::decidedNeeded || !baseline || !now) return;
    const double potential = std::max(baseline->share() + 0.06, now->share() + 0.02);
    if (potential < 1) GrowthPlans(workspace).agree(rep, Rate(potential), QStringLiteral("A fair aim"), day);
}

BenchStore made(const QString& name, const QString& folder, QDate today) {
    BenchStore store;
    store.workspace = std::make_unique<Workspace>(runFolder() + QLatin1Char('/') + name);
    store.today = today;
    import(*store.workspace, folder + QStringLiteral("/sales_teams.csv"), today);
    import(*store.workspace, folder + QStringLiteral("/sales_pipeline.csv"), today);
    chooseTeam(store);
    const std::vector<RepId> reps = repsOf(store.workspace->teamOverview(store.team, today));
    chooseRep(store, reps);
    for (const Rep& rep : store.workspace->reps())
        agreePotential(*store.workspace, rep.id, today.addMonths(-9));
    addTenYears(*store.workspace, today);
    return store;
}

// A store not made yet, one that cannot be made, or one that is open.
struct MadeOnce {
    bool wasTried = false;
    std::unique_ptr<BenchStore> store;

    const BenchStore* of(const std::optional<QString>& folder, const char* name, QDate today) {
        if (!wasTried && folder)
            store = std::make_unique<BenchStore>(made(QLatin1String(name), *folder, today));
        wasTried = true;
        return store.get();
    }
};

MadeOnce small, large;

}  // namespace

const BenchStore* smallStore() {
    return small.of(smallExport(), "small.db", QDate(2017, 12, 31));
}

const BenchStore* largeStore() {
    return large.of(largeExport(), "large.db", QDate(2025, 12, 30));
}

void closeStores() {
    small.store.reset();
    large.store.reset();
}

}  // namespace headroom::bench
