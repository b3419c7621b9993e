// SPDX-License-Identifier: GPL-3.0-or-later
// Programs measured from outside: how soon they paint, how long they import, what memory they take.
#include "tests/bench/bench_files.h"
#include "tests/bench/program_run.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace headroom::bench {
namespace {

const QString headroom = QStringLiteral(HEADROOM_PROGRAM);
const QString today = QStringLiteral("2026-11-24");

void removeStore(const QString& path) {
    for (const char* part : {"", "-wal", "-shm", ".lock"}) QFile::remove(path + QLatin1String(part));
}

void report(benchmark::State& state, const ProgramRun& run) {
    state.SetIterationTime(run.wallSeconds);
    state.counters["cpu_s"] = run.processorSeconds;
    state.counters["peak_mb"] = run.peakMegabytes;
}

// From just before the program is started to its first painted window.
void timePaint(benchmark::State& state, const QStringList& arguments) {
    for ([[maybe_unused]] auto turn : state) {
        ProgramRun run = runProgram(QStringLiteral(HEADROOM_FIRST_PAINT), arguments);
        run.wallSeconds = double(run.said.trimmed().toLongLong() - run.startedAt) / 1e9;
        report(state, run);
    }
}

// A store that is made when it is first asked for.
QString sampleStore() {
    static const QString path = [] {
        const QString made = runFolder() + QStringLiteral("/sample.db");
        runProgram(headroom, {QStringLiteral("sample"), made, QStringLiteral("--today"), today});
        return made;
    }();
    return path;
}

QString importInto(const QString& store, const QString& file) {
    runProgram(headroom, {QStringLiteral("import"), store, file});
    return store;
}

// A store with the large export's reps, ready for its opportunities.
QString storeWithReps(const QString& name) {
    const QString path = runFolder() + name;
    removeStore(path);
    return importInto(path, *largeExport() + QStringLiteral("/sales_teams.csv"));
}

QString largePipeline() {
    return *largeExport() + QStringLiteral("/sales_pipeline.csv");
}

QString largeStore() {
    static const QString path = importInto(storeWithReps(QStringLiteral("/large.db")), largePipeline());
    return path;
}

bool isSkipped(benchmark::State& state) {
    if (largeExport()) return false;
    state.SkipWithError("the real exports are not on this machine (set HEADROOM_REAL_DATA)");
    return true;
}

void emptyWindow(benchmark::State& state) {
    timePaint(state, {});
}

void teamPage(benchmark::State& state) {
    timePaint(state, {sampleStore(), today});
}

void largeTeamPage(benchmark::State& state) {
    if (isSkipped(state)) return;
    timePaint(state, {largeStore(), QStringLiteral("2025-12-30")});
}

void sqliteImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    const QString path = runFolder() + QStringLiteral("/text.db");
    const QString table =
        QStringLiteral("CREATE TABLE deal (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT)");
    for ([[maybe_unused]] auto turn : state) {
        removeStore(path);
        report(state, runProgram(QStringLiteral("sqlite3"),
                                 {path, table,
                                  QStringLiteral(".import --csv --skip 1 '%1' deal").arg(largePipeline())}));
    }
    state.counters["rows_per_s"] = benchmark::Counter(largeRows, benchmark::Counter::kIsRate);
    removeStore(path);
}

void firstImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    for ([[maybe_unused]] auto turn : state) {
        const QString store = storeWithReps(QStringLiteral("/first.db"));
        report(state, runProgram(headroom, {QStringLiteral("import"), store, largePipeline()}));
        removeStore(store);
    }
    state.counters["rows_per_s"] = benchmark::Counter(largeRows, benchmark::Counter::kIsRate);
}

void unchangedImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    for ([[maybe_unused]] auto turn : state)
        report(state, runProgram(headroom, {QStringLiteral("import"), largeStore(), largePipeline()}));
}

void onePercentImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    static const QString changed = withOnePercentChanged(largePipeline());
    for ([[maybe_unused]] auto turn : state) {
        report(state, runProgram(headroom, {QStringLiteral("import"), largeStore(), changed}));
        runProgram(headroom, {QStringLiteral("undo"), largeStore()});
    }
}

void undoImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    for ([[maybe_unused]] auto turn : state) {
        report(state, runProgram(headroom, {QStringLiteral("undo"), largeStore()}));
        runProgram(headroom, {QStringLiteral("redo"), largeStore()});
    }
}

void redoImport(benchmark::State& state) {
    if (isSkipped(state)) return;
    for ([[maybe_unused]] auto turn : state) {
        runProgram(headroom, {QStringLiteral("undo"), largeStore()});
        report(state, runProgram(headroom, {QStringLiteral("redo"), largeStore()}));
    }
}

void closeRates(benchmark::State& state) {
    if (isSkipped(state)) return;
    for ([[maybe_unused]] auto turn : state)
        report(state, runProgram(headroom,
                                 {QStringLiteral("figures"), largeStore(), QStringLiteral("close-rates")}));
}

void timed(const char* name, void (*run)(benchmark::State&), int turns) {
    benchmark::RegisterBenchmark(name, run)->UseManualTime()->Iterations(1)->Repetitions(turns)->Unit(
        benchmark::kMillisecond);
}

}  // namespace
}  // namespace headroom::bench

int main(int argc, char** argv) {
    using namespace headroom::bench;
    timed("start/empty_window", emptyWindow, 21);
    timed("start/team_page", teamPage, 21);
    timed("start/team_page_large", largeTeamPage, 9);
    timed("import/sqlite3_shell", sqliteImport, 5);
    timed("import/first", firstImport, 5);
    timed("import/unchanged", unchangedImport, 5);
    timed("import/one_percent", onePercentImport, 5);
    timed("undo/import", undoImport, 3);
    timed("undo/redo_import", redoImport, 3);
    timed("figures/close_rates", closeRates, 3);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
