// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace headroom::fuzz {

// Reads bytes as a column matching. Aborts when a matching is not the same after it was written and read
// again.
void readMatching(const QByteArray& json);

}  // namespace headroom::fuzz
