// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages ask for and paint, measured inside one process.
#include "core/workspace/figures.h"
#include "core/workspace/reading.h"
#include "tests/bench/bench_stores.h"
#include "ui/team/team_page.h"

#include <QApplication>
#include <QPixmap>

#include <benchmark/benchmark.h>

namespace headroom::bench {
namespace {

using StoreOf = const BenchStore* (*)();

const BenchStore* storeOr(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOf();
    if (!store) state.SkipWithError("the real exports are not on this machine (set HEADROOM_REAL_DATA)");
    return store;
}

void teamValue(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(readTeamOverview(store->workspace->session(), store->team, store->today));
    state.counters["reps"] = store->repsInTeam;
}

void everybodyValue(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(readTeamOverview(store->workspace->session(), std::nullopt, store->today));
    state.counters["reps"] = double(store->workspace->reps().size());
}

void repValue(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(store->workspace->repProfile(store->rep, store->today));
}

void closeRates(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    const Figures figures(*store->workspace);
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(figures.closeRates({FigureKey::Rep, FigureKey::Quarter}, {}, {}));
}

// The whole page with every rep of the store in its table, into a picture of a full screen.
void teamPaint(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Theme theme(Theme::Mode::Light);
    theme.apply();
    TeamPage page(*store->workspace, theme);
    page.resize(1440, 900);
    page.showTeam(std::nullopt, store->today);
    page.show();
    QPixmap picture(page.size());
    page.render(&picture);
    for ([[maybe_unused]] auto turn : state) page.render(&picture);
    state.counters["reps"] = double(store->workspace->reps().size());
}

void teamPresent(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Theme theme(Theme::Mode::Light);
    theme.apply();
    TeamPage page(*store->workspace, theme);
    page.resize(1440, 900);
    const TeamOverview overview = store->workspace->teamOverview(std::nullopt, store->today);
    page.show();
    for ([[maybe_unused]] auto turn : state) page.present(overview);
}

void measured(const char* name, void (*run)(benchmark::State&, StoreOf), StoreOf storeOf) {
    benchmark::RegisterBenchmark(name, run, storeOf)->Unit(benchmark::kMillisecond)->Repetitions(7);
}

}  // namespace
}  // namespace headroom::bench

int main(int argc, char** argv) {
    using namespace headroom::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    measured("team_value/small", teamValue, smallStore);
    measured("team_value/large", teamValue, largeStore);
    measured("team_value/large_everybody", everybodyValue, largeStore);
    measured("rep_value/small", repValue, smallStore);
    measured("rep_value/large", repValue, largeStore);
    measured("close_rates/large", closeRates, largeStore);
    measured("team_paint/everybody", teamPaint, largeStore);
    measured("team_present/everybody", teamPresent, largeStore);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    closeStores();
    return 0;
}
