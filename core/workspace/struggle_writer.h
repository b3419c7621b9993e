// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "core/workspace/struggles.h"

namespace headroom {

// Puts help on record for a struggle, within a step; as the first response when there was none yet.
HelpId writeHelp(Session& session, const Transaction& transaction, Struggle struggle, const HelpOffer& offer,
                 QDate today);

}  // namespace headroom
