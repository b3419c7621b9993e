// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace headroom::test {

// Each row of each table but the journal's own, as text.
QStringList dumpOf(Database& database);

}  // namespace headroom::test
