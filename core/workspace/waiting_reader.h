// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/workspace/session.h"
#include "core/workspace/waiting_list.h"

namespace headroom {

// Everything that waits on the leader on that day from these reps, and what the leader promised to nobody
// alone: late promises and help longest late first, then by kind, each longest waiting first.
std::vector<WaitingItem> readWaitingList(Session& session, const std::vector<Rep>& reps, QDate today);

}  // namespace headroom
