// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"

#include <QByteArray>

namespace headroom {

// A matching as JSON, for the store and for files given to the command line. The same matching gives the same text.
QByteArray columnMatchingJson(const ColumnMatching& matching);

// None when the text is no matching.
std::optional<ColumnMatching> parseColumnMatching(const QByteArray& json);

}  // namespace headroom
