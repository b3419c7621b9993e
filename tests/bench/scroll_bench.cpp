// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scroll_bench.h"

#include "ui/priorities/hearing_matrix.h"
#include "ui/priorities/hearing_model.h"
#include "ui/standards/standards_grid.h"

#include <QPixmap>
#include <QScrollBar>

#include <benchmark/benchmark.h>

namespace headroom::bench {
namespace {

constexpr int reps = 200;
constexpr QSize inSight(1150, 700);

Rep repAt(int number) {
    Rep rep;
    rep.id = RepId{number + 1};
    rep.name = QStringLiteral("Rep %1 with a name of usual length").arg(number + 1);
    return rep;
}

// One priority, 200 reps, 52 weeks.
PriorityBoard board() {
    PriorityBoard made;
    made.today = QDate(2026, 3, 18);
    for (int back = PriorityBoard::weeksShown - 1; back >= 0; --back)
        made.weeks.push_back(Period::weekOf(made.today).first().addDays(-7 * back));
    PriorityCard card;
    card.teamMeetings.assign(PriorityBoard::weeksShown, Hearing::WithWhy);
    for (int number = 0; number < reps; ++number) {
        HearingRow row;
        row.rep = repAt(number);
        for (int week = 0; week < PriorityBoard::weeksShown; ++week)
            row.weeks.push_back(Hearing(1 + (number + week) % 3));
        row.lastHeard = made.today.addDays(-number);
        card.rows.push_back(row);
    }
    made.active.push_back(card);
    return made;
}

// Eight standards, each of 200 reps seen on all of them.
StandardsTable table() {
    StandardsTable made;
    made.today = QDate(2026, 3, 18);
    for (int number = 0; number < reps; ++number) made.reps.push_back(repAt(number));
    for (int standard = 0; standard < Standard::mostAdvised; ++standard) {
        StandardRow row;
        row.standard.id = StandardId{standard + 1};
        row.standard.words.text = QStringLiteral("Leaves every meeting with a next step");
        StandardCell cell;
        cell.lastLevels = {3, 4};
        cell.read = levelReads({{3, 4, 3, 4}}).front();
        cell.newest =
            Observation{{}, row.standard.id, RepId{1}, {}, 4, QStringLiteral("x"), made.today, {}, {}};
        cell.ownView = cell.newest;
        row.reps.assign(size_t(reps), cell);
        row.leader = cell;
        made.rows.push_back(row);
    }
    return made;
}

// Another week comes into sight with each step.
void weeks(benchmark::State& state) {
    Theme theme(Theme::Mode::Light);
    theme.apply();
    HearingMatrix matrix(theme);
    matrix.resize(inSight);
    matrix.present(board(), 0);
    matrix.show();
    QPixmap picture(inSight);
    int step = -1;
    for ([[maybe_unused]] auto turn : state) {
        if (matrix.hearings()->firstWeek() == 0) step = 1;
        if (matrix.hearings()->firstWeek() == matrix.hearings()->lastFirstWeek()) step = -1;
        matrix.scrollWeeks(step);
        matrix.render(&picture);
    }
}

// Other rows come into sight with each step.
template <typename Table, typename Value>
void rows(benchmark::State& state, Value value) {
    Theme theme(Theme::Mode::Light);
    theme.apply();
    Table shown(theme);
    shown.resize(inSight);
    if constexpr (std::is_same_v<Table, HearingMatrix>)
        shown.present(value, 0);
    else
        shown.present(value);
    shown.show();
    QPixmap picture(inSight);
    QScrollBar* bar = shown.verticalScrollBar();
    for ([[maybe_unused]] auto turn : state) {
        bar->setValue(bar->value() == bar->maximum() ? 0 : std::min(bar->maximum(), bar->value() + 40));
        shown.render(&picture);
    }
}

}  // namespace

void registerScrolls() {
    const auto measured = [](const char* name, auto run) {
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->Repetitions(7);
    };
    measured("scroll/priorities_weeks", weeks);
    measured("scroll/priorities_rows", [](benchmark::State& state) { rows<HearingMatrix>(state, board()); });
    measured("scroll/standards_rows", [](benchmark::State& state) { rows<StandardsGrid>(state, table()); });
}

}  // namespace headroom::bench
