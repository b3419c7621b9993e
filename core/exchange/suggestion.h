// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recognition.h"

namespace headroom {

// How a file is best read, by its headers and what its columns hold; as a file of that kind, when one is
// given. Date order and decimal mark are left as they are.
ColumnMatching suggestMatching(const std::vector<ColumnSighting>& columns, const QString& path,
                               std::optional<FileKind> kind = {});

// Adds what the words of the stage column mean, for those the matching does not know yet.
void addOutcomeWords(ColumnMatching& matching, const std::vector<ColumnSighting>& columns);

// Whether the field holds a day.
bool isDay(Field field);

}  // namespace headroom
