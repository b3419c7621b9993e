// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// Tells whether two files hold the same bytes: XXH3, 128 bits, hex. No protection against somebody who wants
// a clash. Throws Error(Storage) when the file cannot be read.
QString contentHash(const QString& path);

}  // namespace headroom
