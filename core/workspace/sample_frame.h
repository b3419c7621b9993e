// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sample_team.h"

namespace headroom {

// Adds what matters most to the invented leader and how often it was said, and the standards with who was
// seen meeting them. What is said and seen follows the conversations that are there.
void addFrame(SampleTeam& team, quint32 seed, QDate today);

}  // namespace headroom
