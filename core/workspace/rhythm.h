// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/workspace/session.h"

#include <optional>

namespace headroom {

// The next planned conversation with a rep, on `today` or later.
std::optional<Conversation> nextPlanned(Session& session, RepId rep, QDate today);

// When the rhythm proposes the next 1:1: that many days after the last conversation, on a day both work, at
// the time of day the last planned one had or at 10:00, half hours on when that is taken; tomorrow at the
// earliest. None when no such day comes within a quarter of a year. UTC.
std::optional<QDateTime> proposedMeeting(Session& session, const Rep& rep, QDate today);

}  // namespace headroom
