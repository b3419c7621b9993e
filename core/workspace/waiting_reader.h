// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "core/workspace/waiting_list.h"

#include <QSet>

namespace headroom {

// Everything that waits on the leader on that day from these reps, and what the leader promised to nobody
// alone: late promises and help longest late first, then by kind, each longest waiting first.
std::vector<WaitingItem> readWaitingList(Session& session, const QSet<RepId>& reps, QDate today);
// Of these, what is neither promised nor part of a struggle: open requests for help, then conversations to
// log.
std::vector<WaitingItem> readRequestsAndToLog(Session& session, const QSet<RepId>& reps, QDate today);

}  // namespace headroom
