// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sample_team.h"

namespace headroom {

// Adds what the invented leader says of themselves: check-ins up to the week before last, where the week is
// meant to go, habits and true tests of the quarters before this one, with what was promised in them.
void addMirror(SampleTeam& team, quint32 seed, QDate today);

}  // namespace headroom
