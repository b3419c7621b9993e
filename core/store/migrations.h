// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace headroom {

// The schema version this program writes.
int newestSchemaVersion();

// Brings an older store up to date: each numbered script of resources/schema in its own transaction, after a
// checked copy of a store that held data was put beside it. Makes the undo triggers; what could be undone
// before no longer can, because its rows had the older shape. Throws Error; the store is then as it was or at
// a version in between.
void migrate(Database& database);

// The same with scripts of one's choice: the n-th brings a store to version n.
void migrate(Database& database, const QStringList& scripts);

// The scripts of this program, oldest first.
const QStringList& schemaScripts();

}  // namespace headroom
