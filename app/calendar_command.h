// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_command.h"

namespace headroom {

// Takes a calendar file or folder in as it proposes itself, and prints what it did, one line a fact.
bool runCalendarImport(const Options& options, const ImportOptions& import);

}  // namespace headroom
