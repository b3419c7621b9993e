// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace headroom {

// The schema version this program writes.
int newestSchemaVersion();

// Brings an older store up to date: each numbered script of resources/schema in its own transaction, after a checked
// copy of a store that held data was put beside it. Makes the undo triggers. Throws Error.
void migrate(Database& database);

}  // namespace headroom
