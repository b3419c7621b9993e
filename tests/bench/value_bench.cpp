// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages ask for and paint, measured inside one process.
#include "core/store/conversation_search.h"
#include "core/workspace/conversations.h"
#include "core/workspace/figures.h"
#include "core/workspace/reading.h"
#include "tests/bench/bench_stores.h"
#include "tests/bench/scroll_bench.h"
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

// One value, read again and again as `read` reads it.
template <typename Read>
void measureValue(benchmark::State& state, StoreOf storeOf, Read read) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    for ([[maybe_unused]] auto turn : state) benchmark::DoNotOptimize(read(*store));
}

void teamValue(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return readTeamOverview(store.workspace->session(), store.team, store.today);
    });
}

void everybodyValue(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return readTeamOverview(store.workspace->session(), std::nullopt, store.today);
    });
}

void repValue(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf,
                 [](const BenchStore& store) { return store.workspace->repProfile(store.rep, store.today); });
}

void engagementView(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->mirrorView(store.team, store.today);
    });
}

void repRecord(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return readRepRecord(store.workspace->session(), *store.workspace->rep(store.rep), store.today);
    });
}

void prepSheet(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf,
                 [](const BenchStore& store) { return store.workspace->prepSheet(store.rep, store.today); });
}

void commitmentBook(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->commitmentBook(store.team, store.today);
    });
}

void everybodysBook(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->commitmentBook(std::nullopt, store.today);
    });
}

void meetings(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->meetings(store.team, store.today, store.today);
    });
}

void everybodysMeetings(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->meetings(std::nullopt, store.today, store.today);
    });
}

// Two words that a third of the conversations have.
void search(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->findConversations(QStringLiteral("budget renew"));
    });
}

// One letter, as the first one typed.
void searchLetter(benchmark::State& state, StoreOf storeOf) {
    measureValue(state, storeOf, [](const BenchStore& store) {
        return store.workspace->findConversations(QStringLiteral("p"));
    });
}

// The first search of a start, which reads every conversation.
void searchFirst(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Database& database = store->workspace->session().database;
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(ConversationSearch(database).find(QStringLiteral("budget renew")));
}

// One of the pieces that this reading can be done in beforehand.
void searchPiece(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Database& database = store->workspace->session().database;
    auto search = std::make_unique<ConversationSearch>(database);
    for ([[maybe_unused]] auto turn : state) {
        if (!search->readAhead()) continue;
        state.PauseTiming();
        search = std::make_unique<ConversationSearch>(database);
        state.ResumeTiming();
    }
}

// What follows a change: the search knows of it.
void searchAfterChange(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Conversation held;
    held.reps = {store->rep};
    held.heldOn = store->today;
    held.sharedNotes = QStringLiteral("budget renewal");
    for ([[maybe_unused]] auto turn : state) {
        state.PauseTiming();
        Conversations(*store->workspace).log(held, store->today);
        state.ResumeTiming();
        benchmark::DoNotOptimize(store->workspace->findConversations(QStringLiteral("budget renew")));
        state.PauseTiming();
        store->workspace->undo();
        state.ResumeTiming();
    }
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

// From a change to the Team page that shows it, with the writing of it.
void teamRefresh(benchmark::State& state, StoreOf storeOf) {
    const BenchStore* store = storeOr(state, storeOf);
    if (!store) return;
    Theme theme(Theme::Mode::Light);
    theme.apply();
    TeamPage page(*store->workspace, theme);
    page.resize(1440, 900);
    page.showTeam(store->team, store->today);
    page.show();
    Conversation held;
    held.reps = {store->rep};
    held.heldOn = store->today;
    for ([[maybe_unused]] auto turn : state) {
        Conversations(*store->workspace).log(held, store->today);
        state.PauseTiming();
        store->workspace->undo();
        state.ResumeTiming();
    }
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
    measured("engagement_view/small", engagementView, smallStore);
    measured("engagement_view/large", engagementView, largeStore);
    measured("rep_value/small", repValue, smallStore);
    measured("rep_value/large", repValue, largeStore);
    measured("rep_record/large", repRecord, largeStore);
    measured("prep_sheet/small", prepSheet, smallStore);
    measured("prep_sheet/large", prepSheet, largeStore);
    measured("commitment_book/large", commitmentBook, largeStore);
    measured("commitment_book/large_everybody", everybodysBook, largeStore);
    measured("meetings/large", meetings, largeStore);
    measured("meetings/large_everybody", everybodysMeetings, largeStore);
    measured("search/large", search, largeStore);
    measured("search/large_letter", searchLetter, largeStore);
    measured("search/large_after_change", searchAfterChange, largeStore);
    measured("search/large_first", searchFirst, largeStore);
    measured("search/large_piece", searchPiece, largeStore);
    measured("team_refresh/large", teamRefresh, largeStore);
    measured("close_rates/large", closeRates, largeStore);
    measured("team_paint/everybody", teamPaint, largeStore);
    measured("team_present/everybody", teamPresent, largeStore);
    registerScrolls();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    closeStores();
    return 0;
}
