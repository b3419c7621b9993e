// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/workspace/session.h"

#include <optional>

namespace headroom {

// The next planned conversation with a rep, on `today` or later.
std::optional<Conversation> nextPlanned(Session& session, RepId rep, QDate today);

// When the rhythm proposes a 1:1 after one on `spoken` (null: none yet): that many days later, at the
// earliest on `earliest`, on a day both work, at the time of day the last planned one had or at 10:00, half
// hours on when that is taken. None when no such day comes within a quarter of a year. UTC.
std::optional<QDateTime> meetingAfter(Session& session, const Rep& rep, QDate spoken, QDate earliest);
// After the last conversation with the rep, tomorrow at the earliest.
std::optional<QDateTime> proposedMeeting(Session& session, const Rep& rep, QDate today);

}  // namespace headroom
