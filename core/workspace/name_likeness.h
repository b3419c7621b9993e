// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// Whether two spellings may well mean one person: the words of the shorter one are all in the longer one,
// in any order, whatever their case and accents; a single letter stands for a word that begins with it.
// Good enough to offer, never enough to decide.
bool mayBeSamePerson(const QString& one, const QString& other);

}  // namespace headroom
