// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QDate>

#include <memory>

namespace headroom::bench {

// An open store as a leader would have it after ten years: reps in teams, deals, agreed potentials and all
// that addTenYears() writes down.
struct BenchStore {
    std::unique_ptr<Workspace> workspace;
    QDate today;
    TeamId team;  // the one with the most opportunities
    RepId rep;    // the one in it with the most opportunities
};

// Each is made when it is first asked for; null where the real data is absent.
const BenchStore* smallStore();
const BenchStore* largeStore();
// To be called before the application ends.
void closeStores();

}  // namespace headroom::bench
