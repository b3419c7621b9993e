// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headroom {

// Everything wrong with a store, a sentence each; empty when it is sound: pages, foreign keys, tables and
// indices as this program makes them, the one leader, the undo journal. Only reads. Throws nothing: what
// cannot be opened is a fault.
QStringList faultsInStore(const QString& path);

}  // namespace headroom
