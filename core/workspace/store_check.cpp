// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_check.h"

#include "core/store/store_faults.h"

namespace headroom {

QStringList storeFaults(const QString& path) { return faultsInStore(path); }

}  // namespace headroom
