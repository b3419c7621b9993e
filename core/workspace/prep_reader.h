// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "core/workspace/session.h"

namespace headroom {

// Throws Error(Refused) when the rep is gone.
PrepSheet readPrepSheet(Session& session, RepId rep, QDate today);

}  // namespace headroom
