// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QDate>

namespace headroom::bench {

// Ten years of what a leader writes down about every rep of a store, up to `today`: a conversation a week
// (104,000 with 200 reps), and in each year 20 topics, 20 requests, 20 struggles with their help and 20
// promises each way, two skill plans and four experiments. Nearly all of it is over and done with; the newest
// of each is often still open. Written day by day, as people do, but in one go and without undo.
void addTenYears(Workspace& workspace, QDate today);

}  // namespace headroom::bench
