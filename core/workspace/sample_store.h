// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sample_team.h"

#include <QString>

namespace headroom {

// Writes an invented team into a new store at `path` (absolute). The same options and day give the same
// content. Throws Error(Refused) when the file exists, Error(Storage) when it cannot be written.
void writeSampleStore(const QString& path, const SampleOptions& options, QDate today);

}  // namespace headroom
